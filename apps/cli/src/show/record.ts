/** A record for a reader at a terminal. */
import type { DocumentRecord, GroundRules, Meta, Passage, Problem } from '@readout/record'
import { abridge, hang, type Line, pad, wrap } from '../layout.ts'
import { sayCode, sayCount, sayDay, sayMoment } from './words.ts'

/**
 * The head of the document, its ground rules, its problems, and every passage after its anchor; passages are abridged
 * to a line each unless `isFull`.
 */
export function showRecord(
  record: DocumentRecord,
  name: string,
  { width, isFull }: { readonly width: number; readonly isFull: boolean },
): Line[] {
  const { meta, groundRules, passages, problems } = record
  const title: Line[] = wrap([{ text: meta.title ?? name, style: 'title' }], width)
  return [
    ...title,
    ...list(headRows(meta, name), width),
    ...(groundRules ? section('Ground rules', list(groundRuleRows(groundRules), width)) : []),
    ...(problems.length > 0
      ? section(
          'Problems',
          problems.flatMap((problem) => problemLines(problem, width)),
        )
      : []),
    ...section(
      sayCount(passages.length, 'passage'),
      passages.flatMap((passage) => passageLines(passage, width, isFull)),
    ),
  ]
}

type Row = readonly [label: string, value: string | null]

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

function groundRuleRows(rules: GroundRules): Row[] {
  const { embargo } = rules
  const turns = [
    rules.questions > 0 ? sayCount(rules.questions, 'question') : null,
    `${rules.official} official`,
    `${rules.moderator} moderator`,
    rules.operator > 0 ? `${rules.operator} operator` : null,
  ]
  return [
    ['terms', sayCode(rules.terms)],
    ['attribution', rules.attribution && `“${rules.attribution}”`],
    [
      'embargo',
      embargo &&
        (embargo.kind === 'until-time' ? `until ${sayMoment(embargo.lifts)}` : `until the ${embargo.event}`),
    ],
    ['place', rules.place],
    ['call', rules.starts ? null : rules.callDate && sayDay(rules.callDate)],
    ['starts', rules.starts && sayMoment(rules.starts)],
    ['ends', rules.ends && sayMoment(rules.ends)],
    ['speakers', rules.speakers === null ? null : String(rules.speakers)],
    ['turns', turns.filter((part) => part !== null).join(', ')],
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

function problemLines({ code, message }: Problem, width: number): Line[] {
  return hang([{ text: `  ${code}  `, style: 'problem' }], message, width)
}

/** `p-` or `t-` and eight digits, and a number where words stand twice. */
const anchorColumns = 12

function passageLines(passage: Passage, width: number, isFull: boolean): Line[] {
  const anchor = { text: `  ${pad(passage.anchor, anchorColumns)}  `, style: 'dim' } as const
  const room = width - anchorColumns - 4
  const indent = '  '.repeat(passage.turn === undefined ? 0 : 1)
  switch (passage.kind) {
    case 'turn': {
      const role =
        passage.role === undefined ? [] : ([{ text: `\u00a0· ${passage.role}`, style: 'dim' }] as const)
      return [[], ...hang([anchor], [{ text: passage.speaker ?? '', style: 'label' }, ...role], width)]
    }
    case 'heading': {
      const text = isFull ? passage.text : abridge(passage.text, room)
      return [[], ...hang([anchor], [{ text, style: 'title' }], width)]
    }
    case 'list-item': {
      const bullet = `${indent}${'  '.repeat((passage.level ?? 1) - 1)}• `
      return hang(
        [anchor, { text: bullet }],
        isFull ? passage.text : abridge(passage.text, room - bullet.length),
        width,
      )
    }
    case 'paragraph':
    case 'footnote':
    case 'table-row':
      return hang(
        [anchor, { text: indent }],
        isFull ? passage.text : abridge(passage.text, room - indent.length),
        width,
      )
  }
}
