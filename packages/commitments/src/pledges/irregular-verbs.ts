/** Verbs whose past is not made with "-ed": base, past and participle; a dash where the past is no sign of anything done. */
const irregularVerbs = `
  bring brought brought
  break broke broken
  build built built
  buy bought bought
  catch caught caught
  choose chose chosen
  cut - cut
  deal - dealt
  do - done
  draw drew drawn
  drive drove driven
  fall fell fallen
  fly flew flown
  freeze froze frozen
  give gave given
  grow grew grown
  hold held held
  keep kept kept
  lay laid laid
  lead led led
  leave left left
  lend lent lent
  make made made
  meet met met
  oversee oversaw overseen
  pay paid paid
  put - put
  rebuild rebuilt rebuilt
  remake remade remade
  rewrite rewrote rewritten
  rise rose risen
  run - run
  sell sold sold
  send sent sent
  set - set
  show - shown
  shut - shut
  sink sank sunk
  spend spent spent
  spread - spread
  take took taken
  teach taught taught
  throw - thrown
  win won won
  withdraw withdrew withdrawn
  write wrote written
`

const forms = irregularVerbs
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))

const without = (words: readonly (string | undefined)[], others: readonly string[]) => [
  ...new Set(words.filter((word) => word !== undefined && word !== '-' && !others.includes(word))),
]

/** "built", "taken": what stands behind "has" and "was". */
export const irregularParticiples = without(
  forms.map(([, , participle]) => participle),
  ['set'],
)

/** "built", "took", but for those of verbs that need no object. */
export const irregularPasts = without(
  forms.map(([, past]) => past),
  ['met', 'fell', 'rose', 'grew'],
)

const bases: ReadonlyMap<string, string> = new Map(
  forms.flatMap(([base = '', ...others]) => others.map((form): [string, string] => [form, base])),
)

/**
 * The base of an irregular form; any other word as it is.
 *
 * @example
 * baseOf('built') // 'build'
 * baseOf('dredged') // 'dredged'
 */
export const baseOf = (word: string): string => bases.get(word) ?? word
