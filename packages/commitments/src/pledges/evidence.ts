import { familyOf } from '../meaning/word-families.ts'
import { rounded } from '../words/numerals.ts'
import { doneOf } from './done-of-pledge.ts'
import { deedIn, type Hits, hitsIn } from './evidence-hits.ts'
import { isTelling, type Sought, soughtFor } from './evidence-words.ts'
import type { CandidateEvidence, CitedDocument, Pledge, Tie } from './pledge-schema.ts'
import { asTies } from './ties.ts'
import { isShortName } from './word-keys.ts'

/** A passage that may be evidence. */
export interface EvidencePassage {
  readonly document: CitedDocument
  readonly anchor: string
  readonly text: string
}

/**
 * The passages that may bear on a pledge, the likeliest first, each with the words that tie it to the pledge: the same
 * body, figure or place, rare words that both say (inverse document frequency among the passages, Spärck Jones 1972),
 * the same deed. A figure, or a body that few of them name, counts more than any words; what tells the pledge as done comes
 * before what promises it once more. A body is enough for a tie; of the rest it takes two, and more than words that only
 * name a field, a place or who promises. Passages of its own wordings are for the caller to leave out, and those of texts
 * older than its first.
 *
 * @param passages those that hold any of `evidenceWords`; the rarity of words is counted among them
 *
 * @example
 * const commitments = find(read('The leaders will repair the sluice gates at Brenna by 2033.'))
 * const document = { name: 'orsk', title: 'Orsk', date: '2031-03-04' }
 * const [pledge] = link([{ document, commitments }])
 * const later = { document: { name: 'vell', title: 'Vell', date: '2034-05-06' }, anchor: 'p-1' }
 * const [evidence] = evidenceFor(pledge, [
 *   { ...later, text: 'A fair was held at Brenna.' },
 *   { ...later, text: 'The sluice gates at Brenna have been repaired.' },
 * ])
 * evidence.text // 'The sluice gates at Brenna have been repaired.'
 * evidence.ties.map(({ name, words }) => `${name}: ${words}`)
 * // ['the same place or name: Brenna', 'shared words: sluice, gates', 'the same deed: repaired', 'told as done: have been repaired']
 */
export function evidenceFor(pledge: Pledge, passages: readonly EvidencePassage[]): CandidateEvidence[] {
  const sought = soughtFor(pledge)
  const held = passages.map((passage) => ({ passage, hits: hitsIn(passage.text, sought) }))
  const weigh = rarityAmong(held.map(({ hits }) => hits.words))
  const rarest = rarity(1, held.length)
  const rarityOf = rarityAmong(held.map(({ hits }) => hits.bodies))
  const share = (body: string) => rarityOf(body) / rarest
  return held
    .flatMap(({ passage, hits }): CandidateEvidence[] => {
      if (!isTied(hits, sought)) return []
      const words = sumOf([...hits.words.keys()].map(weigh))
      const bodies = sumOf([...hits.bodies.keys()].map(share))
      const weight = bodies * 9 + hits.figures.size * 8 + (mostOfWords * words) / (mostOfWords + words)
      const deed = deedIn(passage.text, sought)
      const done = doneOf(passage, hits, sought)
      const rank = (weight + (deed === null ? 0 : 1)) * (done === null ? 1 : 1.3)
      return [{ ...passage, ties: tiesOf(hits, deed, done, sought), rank: rounded(rank) }]
    })
    .sort((a, b) => b.rank - a.rank || (a.document.date ?? '9999').localeCompare(b.document.date ?? '9999'))
}

/** However many words are shared, told as done or not, they count less than one figure, or one body that few name. */
const mostOfWords = 5

/**
 * A body ties by itself, unless it is only what a pledge accords with. Else it takes two, of which one is a figure or does
 * more than name a field, a place or who promises.
 */
function isTied({ bodies, figures, words }: Hits, sought: Sought): boolean {
  if (bodies.keys().some((body) => !sought.frames.has(body))) return true
  const said = new Set(words.keys().map(familyOf))
  const telling = words.keys().some((word) => isTelling(word, sought))
  const isNamed = words.keys().some((word) => !sought.places.has(word))
  if (figures.size > 0) return figures.size > 1 || isNamed || bodies.size > 0
  return bodies.size + said.size >= 2 && telling
}

/** The fewer of the passages say a word, the more it tells that one does. */
function rarityAmong(held: readonly ReadonlyMap<string, string>[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const words of held) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => rarity(counts.get(word) ?? 1, held.length)
}

const rarity = (count: number, of: number) => Math.log2(1 + of / count)

const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function tiesOf(
  { bodies, figures, words }: Hits,
  deed: string | null,
  done: string | null,
  sought: Sought,
): Tie[] {
  const isName = (key: string, word: string) =>
    isShortName(key) || (sought.names.has(key) && /^\p{Lu}/u.test(word))
  const names = [...words].filter(([key, word]) => isName(key, word)).map(([, word]) => word)
  const others = [...words].filter(([key, word]) => !isName(key, word)).map(([, word]) => word)
  return asTies([
    ['the same body', [...bodies.values()]],
    ['the same figure', [...figures.values()]],
    ['the same place or name', names],
    ['shared words', others.slice(0, 8)],
    ['the same deed', deed === null ? [] : [deed]],
    ['told as done', done === null ? [] : [done]],
  ])
}
