import { z } from 'zod'
import type { DocumentRecord } from '../schema.ts'
import { type Compared, comparedRecords } from './compared.ts'
import { editsIn } from './edits.ts'
import type { Edit } from './schema.ts'
import type { UnitWord } from './units.ts'
import type { WordRun } from './word-runs.ts'

/**
 * Words of a record as the Web Annotation Data Model points at them: a TextQuoteSelector (`exact`, `prefix`, `suffix`)
 * that is also a TextPositionSelector (`start`, `end`).
 *
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export const textSelector = z.object({
  exact: z.string(),
  /** Up to 32 characters before, and behind. */
  prefix: z.string(),
  suffix: z.string(),
  /** UTF-16 offsets into the record's `text`. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type TextSelector = z.infer<typeof textSelector>

/**
 * Points at a run of a record's words.
 *
 * @example
 * selectorOf(read('We will dredge by 2030.'), 3, 14).exact // 'will dredge'
 */
export function selectorOf({ text }: Pick<DocumentRecord, 'text'>, start: number, end: number): TextSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - besideLength), start),
    suffix: text.slice(end, end + besideLength),
    start,
    end,
  }
}

const besideLength = 32

/**
 * What became of words that were pointed at in a record, in a later record of the same document. `kept`: the same words
 * stand there, spelling aside. `changed`: they stand there in other words, which say something else. `lost`: they are gone.
 */
export type Followed =
  | { readonly state: 'kept'; readonly selector: TextSelector }
  | { readonly state: 'changed'; readonly selector: TextSelector; readonly edits: readonly Edit[] }
  | { readonly state: 'lost' }

/**
 * Follows words from one record of a document to a later one, each through the passage that it stands in, wherever that
 * moved. They are never looked for elsewhere: a sentence like them in another place is another sentence.
 *
 * @returns what became of each, in the same order
 *
 * @example
 * const [earlier, later] = [read('Power by 2023.'), read('A new title\n\nPower by 2033.')]
 * followSelectors([selectorOf(earlier, 0, 13)], earlier, later)[0]?.state // 'changed'
 */
export function followSelectors(
  selectors: readonly Pick<TextSelector, 'start' | 'end'>[],
  earlier: DocumentRecord,
  later: DocumentRecord,
): Followed[] {
  const compared = comparedRecords(earlier, later)
  const context = { earlier, later, isCommon: () => false }
  const told = compared.map((one) => ({ pairs: wordPairs(one), edits: editsIn(one, context) }))
  return selectors.map((selector) => follow(selector, told, later))
}

/** Passages that correspond: which words became which, and what was edited. */
interface Told {
  readonly pairs: readonly WordPair[]
  readonly edits: readonly Edit[]
}

interface WordPair {
  readonly a: UnitWord
  /** Null for one that is gone. */
  readonly b: UnitWord | null
  /** For one that is gone: those that went with it, and the words that stand in their place. */
  readonly run: WordRun<UnitWord> | null
}

function follow(
  { start, end }: Pick<TextSelector, 'start' | 'end'>,
  told: readonly Told[],
  later: DocumentRecord,
): Followed {
  const isWithin = (a: UnitWord) => a.start < end && a.start + a.text.trimEnd().length > start
  const around = told.filter(({ pairs }) => pairs.some(({ a }) => isWithin(a)))
  const own = around.flatMap(({ pairs }) => pairs.filter(({ a }) => isWithin(a)))
  const held = own.filter(({ b }) => b !== null)
  if (held.length === 0 || held.length < leastHeld * own.length) return { state: 'lost' }
  const there = own.flatMap(({ b, run }) => b ?? (run?.a.every(isWithin) === true ? run.b : []))
  const [first, last] = [there[0], there.at(-1)]
  if (first === undefined || last === undefined) return { state: 'lost' }
  // A mark that closes the sentence is pointed at only where it was before.
  const closing = own.at(-1)?.a.end ?? end
  const inked = end < closing ? last.text.replace(/[^\p{L}\p{N}%]+$/u, '') : last.text.trimEnd()
  const [from, to] = [first.start, last.start + inked.length]
  const isTouched = ({ a, b }: Edit) =>
    (a !== null && a.anchor !== null && a.start < end && a.end > start) ||
    (b !== null && b.anchor !== null && b.start < to && b.end > from)
  const edits = around.flatMap((one) => one.edits.filter(isTouched))
  const selector = selectorOf(later, from, to)
  if (edits.every(({ sort }) => sort === 'typo')) return { state: 'kept', selector }
  return { state: 'changed', selector, edits }
}

/** Of the words pointed at; with fewer left, what stands there is something else. */
const leastHeld = 0.5

/** The words of the earlier side with those that they are on the later. What moved is told where it stands now. */
function wordPairs({ stretch, runs }: Compared): WordPair[] {
  const pairsOf = (a: readonly UnitWord[], b: readonly UnitWord[]): WordPair[] =>
    a.map((word, index) => ({ a: word, b: b[index] ?? null, run: null }))
  if (stretch.is === 'same')
    return pairsOf(
      stretch.a.flatMap(({ words }) => words),
      stretch.b.flatMap(({ words }) => words),
    )
  if (stretch.is === 'moved' && stretch.at === 'a') return []
  return runs.flatMap((run) =>
    run.shared ? pairsOf(run.a, run.b) : run.a.map((word): WordPair => ({ a: word, b: null, run })),
  )
}
