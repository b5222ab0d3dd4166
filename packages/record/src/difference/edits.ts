import type { DocumentRecord } from '../schema.ts'
import type { Compared } from './compared.ts'
import type { Edit, EditPlace } from './schema.ts'
import { sortOfEdit } from './sort-of-edit.ts'
import type { UnitWord } from './units.ts'
import { type WordRun, wordRuns } from './word-runs.ts'
import { type Word, wordsOf } from './words.ts'

/** What edits are judged by beside their own words. */
export interface EditContext {
  readonly earlier: DocumentRecord
  readonly later: DocumentRecord
  readonly isCommon: (key: string) => boolean
}

type Run = WordRun<UnitWord>

/** How many words beside an edit are told with it. */
const wordsBeside = 8

/** The edits of passages that correspond, in reading order. What only moved is none. */
export function editsIn({ stretch, runs }: Compared, context: EditContext): Edit[] {
  if (stretch.is === 'same' || (stretch.is === 'moved' && stretch.at === 'a')) return []
  return runs.flatMap((run, index) => (run.shared ? [] : [editOf(run, index, runs, context)]))
}

function editOf(run: Run, index: number, runs: readonly Run[], context: EditContext): Edit {
  const before = beside(runs.slice(0, index).reverse(), 'before')
  const after = beside(runs.slice(index + 1), 'after')
  const shown = struckReading(run, context.later)
  const words = run.a.length > 0 ? run.a : run.b
  const isLabel = words.some((word) => word.isLabel)
  const around = {
    before,
    after,
    isLabel,
    isWhole: isWhole(run),
    isHeading: words.some(({ unit }) => isInTitleCase(unit.words)),
    isCommon: context.isCommon,
  }
  return {
    sort: sortOfEdit(shown === null ? run.a : wordsOf(shown), run.b, around),
    part: isLabel ? 'label' : 'text',
    from: shown ?? textOf(run.a),
    to: textOf(run.b),
    before: textOf(before) ?? '',
    after: textOf(after) ?? '',
    a: placeOf(run.a),
    b: placeOf(run.b),
    isShown: shown !== null,
  }
}

/** A passage of one side with nothing of the other in its place. */
function isWhole({ a, b }: Run): boolean {
  const [own, other] = a.length === 0 ? [b, a] : [a, b]
  return other.length === 0 && own.length === own[0]?.unit.words.length
}

function beside(runs: readonly Run[], side: 'before' | 'after'): Word[] {
  const words: Word[] = []
  for (const { shared, b } of runs) {
    if (!shared || words.length >= wordsBeside) break
    if (side === 'before') words.unshift(...b.slice(-wordsBeside))
    else words.push(...b.slice(0, wordsBeside))
  }
  return side === 'before' ? words.slice(-wordsBeside) : words.slice(0, wordsBeside)
}

/** The words of an edit as a reader cites them; null where there are none. */
function textOf(words: readonly Word[]): string | null {
  if (words.length === 0) return null
  return words
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

function placeOf(words: readonly UnitWord[]): EditPlace | null {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  return { anchor: first.unit.passage.anchor, start: first.start, end: last.end }
}

/**
 * The reading that the later text shows as struck out with the words of this edit in its place; null where it shows none.
 * A struck reading that the earlier text did not have and that comes with what stands for it is such a one too.
 */
function struckReading({ a, b }: Run, later: DocumentRecord): string | null {
  const [first, last] = [b[0], b.at(-1)]
  if (first === undefined || last === undefined || a.length > 0) return null
  const marks = first.unit.passage.marks ?? []
  const mark = marks.find(
    ({ kind, correction, end }) =>
      kind === 'struck' && correction !== undefined && end <= last.end && end >= first.start - mostBetween,
  )
  return mark === undefined ? null : later.text.slice(mark.start, mark.end)
}

/** Brackets, an asterisk and a space may stand between a struck reading and the one that stands for it. */
const mostBetween = 6

/** A heading in which most words begin with a capital. */
function isInTitleCase(words: readonly Word[]): boolean {
  const telling = words.filter(({ key }) => key.length > 3 && /^\p{L}/u.test(key))
  const capitals = telling.filter(({ text }) => /^[^\p{L}]*\p{Lu}/u.test(text))
  return words.length <= 30 && telling.length > 0 && capitals.length / telling.length >= 0.7
}

/** What changed in the title and in the day that the document bears. */
export function headEdits(context: EditContext): Edit[] {
  const [from, to] = [context.earlier.meta.date, context.later.meta.date]
  const day: Edit[] =
    from === null || to === null || from === to
      ? []
      : [{ sort: 'date', part: 'date', from, to, before: '', after: '', a: head, b: head, isShown: false }]
  return [...titleEdits(context), ...day]
}

const head: EditPlace = { anchor: null, start: 0, end: 0 }

/** A title that stands in the text as a heading too is told there. */
function titleEdits({ earlier, later, isCommon }: EditContext): Edit[] {
  const [a, b] = [earlier.meta.title, later.meta.title]
  if (a === null || b === null || later.passages.some(({ text }) => text === b)) return []
  const bare = (title: string) => wordsOf(title).filter(({ key }) => key !== '')
  const runs = wordRuns(bare(a), bare(b))
  return runs.flatMap((run, index): Edit[] => {
    if (run.shared) return []
    const [before, after] = [runs[index - 1]?.b ?? [], runs[index + 1]?.b ?? []]
    const around = { before, after, isHeading: true, isLabel: false, isWhole: false, isCommon }
    return [
      {
        sort: sortOfEdit(run.a, run.b, around),
        part: 'title',
        from: textOf(run.a),
        to: textOf(run.b),
        before: textOf(before) ?? '',
        after: textOf(after) ?? '',
        a: head,
        b: head,
        isShown: false,
      },
    ]
  })
}
