/** A record for a reader at a terminal. */
import { type DocumentRecord, doubtedTurns, type Meta, type Passage, type Problem } from '@readout/record'
import { hang, type Line, pad, wrap } from '../layout.ts'
import { abridgedLine, editedWords } from './edited.ts'
import { groundRuleRows, type Row } from './ground-rules.ts'
import { sayCode, sayCount, sayDay, sayMoment } from './words.ts'

/**
 * The head of the document, its ground rules, its problems, and every passage after its anchor; passages are abridged
 * to a line each unless `isFull`.
 */
export function showRecord(record: DocumentRecord, name: string, look: Look): Line[] {
  const { width } = look
  const { meta, groundRules, passages, problems } = record
  const doubted = doubtedTurns(record)
  const title: Line[] = wrap([{ text: meta.title ?? name, style: 'title' }], width)
  return [
    ...title,
    ...list(headRows(meta, name), width),
    ...(groundRules ? section('Ground rules', list(groundRuleRows(groundRules), width)) : []),
    ...(problems.length > 0
      ? section(
          'Problems',
          problems.flatMap((problem) => problemLines(problem, passages, width)),
        )
      : []),
    ...section(
      sayCount(passages.length, 'passage'),
      passages.flatMap((passage) => passageLines(passage, look, doubted)),
    ),
  ]
}

function headRows(meta: Meta, name: string): Row[] {
  return [
    ['kind', `${sayCode(meta.kind)}${meta.specimen ? ' (specimen: written as an example)' : ''}`],
    ['date', meta.date && sayDay(meta.date)],
    ['publisher', meta.publisher],
    ['governments', meta.governments.map((each) => `${each.name} (${each.code})`).join(', ') || null],
    ['published', meta.publishedAt && sayMoment(meta.publishedAt)],
    ['modified', meta.modifiedAt && sayMoment(meta.modifiedAt)],
    ['language', meta.language === 'en' ? null : meta.language],
    ['address', meta.sourceUrl],
    ['file', meta.title === null ? null : name],
  ]
}

/** Labels in one column, values in the next; rows without a value are left out. */
function list(rows: readonly Row[], width: number): Line[] {
  const shown = rows.filter(([, value]) => value !== null && value !== '')
  const columns = Math.max(...shown.map(([label]) => label.length))
  return shown.flatMap(([label, value]) =>
    hang([{ text: `  ${pad(label, columns)}  `, style: 'dim' }], value ?? '', width),
  )
}

function section(heading: string, lines: readonly Line[]): Line[] {
  return [[], [{ text: heading, style: 'title' }], ...lines]
}

/** What is wrong, and the anchor of the passage in which it is. */
function problemLines(
  { code, message, start, end }: Problem,
  passages: readonly Passage[],
  width: number,
): Line[] {
  const place = end > start ? placeOf(code, start, passages) : undefined
  return hang(
    [{ text: `  ${code}  `, style: 'problem' }],
    [
      { text: message },
      ...(place === undefined ? [] : [{ text: ` ${place.anchor}`, style: 'dim' } as const]),
    ],
    width,
  )
}

/** A label is a turn's own; all else stands in the smallest passage that holds it. */
function placeOf(code: Problem['code'], start: number, passages: readonly Passage[]): Passage | undefined {
  const holding = passages.filter((passage) => passage.start <= start && passage.end > start)
  const turn = code === 'mislabelled-turn' ? holding.find(({ kind }) => kind === 'turn') : undefined
  return turn ?? holding.at(-1)
}

/** `p-` or `t-` and eight digits, and a number where words stand twice. */
const anchorColumns = 12

interface Look {
  readonly width: number
  readonly isFull: boolean
  readonly hasColours: boolean
}

function passageLines(passage: Passage, look: Look, doubted: ReadonlySet<string>): Line[] {
  const { width, isFull, hasColours } = look
  const anchor = { text: `  ${pad(passage.anchor, anchorColumns)}  `, style: 'dim' } as const
  const indent = '  '.repeat(passage.turn === undefined ? 0 : 1)
  const words = (before: string): Line[] => {
    const room = width - anchorColumns - 4 - before.length
    const line = editedWords(passage, hasColours)
    return hang([anchor, { text: before }], isFull ? line : abridgedLine(line, room), width)
  }
  switch (passage.kind) {
    case 'turn':
      return [[], ...hang([anchor], turnHead(passage, doubted.has(passage.anchor)), width)]
    case 'heading': {
      const [line = [], ...more] = words('').map((line) =>
        line.map((span, index) => (index === 0 ? span : { ...span, style: 'title' as const })),
      )
      return [[], line, ...more]
    }
    case 'list-item': {
      // A list that was numbered has its numbers in its words.
      const bullet = isNumbered(passage.text) ? '' : '• '
      return words(`${indent}${'  '.repeat((passage.level ?? 1) - 1)}${bullet}`)
    }
    case 'paragraph':
    case 'footnote':
    case 'table-row':
      return words(indent)
  }
}

const isNumbered = (text: string) => /^\(?(?:\d+|\p{L}|[ivxlc]+)[.)]\s/iu.test(text)

/** Who speaks, and to whom: a question names its asker, an answer the question's turn. */
function turnHead(turn: Passage, isDoubted: boolean): Line {
  const { speaker = '', role, asker, answers, followsUp, continues } = turn
  const ties = [
    role,
    asker,
    answers && `answers ${answers}`,
    followsUp && `follows up ${followsUp}`,
    continues && `continues ${continues}`,
    isDoubted ? 'label in doubt' : undefined,
  ]
  return [
    { text: speaker, style: 'label' },
    ...ties.flatMap((tie) => (tie === undefined ? [] : [{ text: `\u00a0· ${tie}`, style: 'dim' } as const])),
  ]
}
