import { stem } from '../meaning/content-words.ts'
import { figuresOf, printed } from '../meaning/figures.ts'
import { rounded } from '../meaning/in-common.ts'
import { sentencesOf } from '../words/sentences.ts'
import { type Sought, soughtFor } from './evidence-words.ts'
import type { CandidateEvidence, CitedDocument, Pledge, Tie } from './pledge-schema.ts'
import { asTies } from './ties.ts'

/** A passage that may be evidence. */
export interface EvidencePassage {
  readonly document: CitedDocument
  readonly anchor: string
  readonly text: string
}

/**
 * The passages that may bear on a pledge, the likeliest first, each with the words that tie it to the pledge: the same
 * body, figure or place, rare words that both say (inverse document frequency among the passages, Spärck Jones 1972),
 * the same deed. What is told as done comes before what is promised once more. A body is enough for a tie; of the rest
 * it takes two. Passages of its own wordings are for the caller to leave out, and those of texts older than its first.
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
  return held
    .flatMap(({ passage, hits }): CandidateEvidence[] => {
      const weight = hits.bodies.size * 6 + hits.figures.size * 4 + sumOf([...hits.words.keys()].map(weigh))
      if (hits.bodies.size === 0 && hits.figures.size + hits.words.size < 2) return []
      const done = toldAsDone(passage.text, hits)
      const rank = (weight + (hits.deed === null ? 0 : 1)) * (done === null ? 1 : 1.3)
      return [{ ...passage, ties: tiesOf(hits, done, sought), rank: rounded(rank) }]
    })
    .sort((a, b) => b.rank - a.rank || (a.document.date ?? '9999').localeCompare(b.document.date ?? '9999'))
}

/** What of the pledge a passage says, as the passage writes it. */
interface Hits {
  readonly bodies: ReadonlyMap<string, string>
  readonly figures: ReadonlyMap<string, string>
  /** By stem, places and names among them. */
  readonly words: ReadonlyMap<string, string>
  readonly deed: string | null
}

function hitsIn(text: string, sought: Sought): Hits {
  const [bodies, figures, words] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ]
  for (const [short, names] of sought.bodies) {
    const said = names.find((name) => holds(text, name))
    if (said !== undefined) bodies.set(short, said)
  }
  for (const [written] of text.matchAll(printed)) {
    for (const figure of figuresOf(written))
      if (sought.figures.has(figure)) figures.set(figure, written.trim())
  }
  const inBodies = new Set([...bodies.values()].flatMap((name) => name.split(/[ -]/).map(stem)))
  let deed: string | null = null
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*[\p{L}\p{N}]/gu)) {
    const root = stem(word)
    if (sought.words.has(root) && !words.has(root) && !inBodies.has(root)) words.set(root, word)
    if (sought.deeds.has(root)) deed ??= word
  }
  return { bodies, figures, words, deed }
}

const holds = (text: string, name: string) =>
  text.includes(name) &&
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(text)

/** The fewer of the passages say a word, the more it tells that one does. */
function rarityAmong(held: readonly ReadonlyMap<string, string>[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const words of held) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log2(1 + held.length / (counts.get(word) ?? 1))
}

const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** "have rebuilt", "was opened", "met for the third time": said in the sentence that says most of the pledge. */
function toldAsDone(text: string, { bodies, figures, words }: Hits): string | null {
  const said = [...bodies.values(), ...figures.values(), ...words.values()]
  const counted = sentencesOf(text).map(({ start, end }) => {
    const sentence = text.slice(start, end)
    return { sentence, count: said.filter((word) => sentence.includes(word)).length }
  })
  const most = Math.max(0, ...counted.map(({ count }) => count))
  const best = counted.find(({ count }) => count === most)
  return best === undefined ? null : (finished.exec(best.sentence)?.[0] ?? null)
}

const finished =
  /\b(?:has|have|had|was|were)(?: (?:\p{L}+ly|now|also|since|already|been)){0,2} (?:\p{L}+(?:ed|lt|pt|nt)|made|met|held|begun|led|cut|put|set|given|grown|fallen|risen)\b|\b(?:met|held|opened|launched|signed|convened|hosted|delivered|donated|shipped|published|completed|established|created|concluded|adopted|reached|exceeded|achieved|implemented|ratified|issued|disbursed|fell|rose)\b/u

function tiesOf({ bodies, figures, words, deed }: Hits, done: string | null, sought: Sought): Tie[] {
  const isName = (root: string, word: string) => sought.names.has(root) && /^\p{Lu}/u.test(word)
  const names = [...words].filter(([root, word]) => isName(root, word)).map(([, word]) => word)
  const others = [...words].filter(([root, word]) => !isName(root, word)).map(([, word]) => word)
  return asTies([
    ['the same body', [...bodies.values()]],
    ['the same figure', [...figures.values()]],
    ['the same place or name', names],
    ['shared words', others.slice(0, 8)],
    ['the same deed', deed === null ? [] : [deed]],
    ['told as done', done === null ? [] : [done]],
  ])
}
