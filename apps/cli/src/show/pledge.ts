/** One pledge for a reader at a terminal: its wordings over time, and what became of each. */
import {
  type CitedDocument,
  isUnsure,
  type Pledge,
  type PledgeLink,
  type Relation,
  type Wording,
} from '@readout/commitments'
import { columnsOf, hang, type Line, pad } from '../layout.ts'
import type { Style } from '../terminal.ts'
import { dotted } from './commitments.ts'
import { changeStyle } from './concordance.ts'
import { sayConfidence } from './words.ts'

export interface PledgeLook {
  readonly width: number
  /** Columns before the words. */
  readonly margin: number
  readonly cite: (document: CitedDocument) => string
}

/**
 * Each wording with its text and its exact words, and before each but the first what it is to the one that it goes on
 * from, what changed, and why both are held to be one promise.
 *
 * @param number the pledge's number among those listed; wordings are numbered after it, `3.1`, `3.2`
 */
export function showPledge({ wordings, links }: Pledge, number: number, look: PledgeLook): Line[] {
  const label = (index: number) => (wordings.length === 1 ? `${number}` : `${number}.${index + 1}`)
  const quote = (index: number) => wordings[index]?.commitment.quote
  // A wording goes on from the one above it, unless another is named.
  const asideOf = ({ from, to }: PledgeLink) =>
    `${from === to - 1 ? '' : ` from ${label(from)}`}${quote(from) === quote(to) ? ' in the same words' : ''}`
  return wordings.flatMap((wording, index) => {
    const link = links.find(({ to }) => to === index)
    return [
      ...(link === undefined ? [] : linkLines(link, asideOf(link), look)),
      ...wordingLines(wording, label(index), look),
    ]
  })
}

function wordingLines({ document, commitment }: Wording, label: string, look: PledgeLook): Line[] {
  const { width, margin, cite } = look
  return [
    ...hang(
      [{ text: `${label.padStart(margin - 2)}  `, style: 'label' }],
      [{ text: cite(document), style: 'dim' }],
      width,
    ),
    ...hang([{ text: ' '.repeat(margin) }], commitment.quote, width),
  ]
}

const relationStyle: Readonly<Record<Relation, Style>> = {
  published: 'title',
  renewed: 'title',
  weakened: 'dropped',
  strengthened: 'added',
  superseded: 'altered',
  moved: 'altered',
}

/** Beside a rule that leads from wording to wording. */
function linkLines(link: PledgeLink, aside: string, { width, margin }: PledgeLook): Line[] {
  const { relation, changes, reasons, confidence } = link
  const room = width - margin
  const columns = Math.max(...changes.map(({ type }) => columnsOf(type)), 0)
  const grounds = [
    `${isUnsure(confidence) ? 'perhaps one promise, ' : ''}confidence ${sayConfidence(confidence)}`,
    ...reasons.map(({ name, words }) => `${name}: ${words}`),
  ]
  const lines: Line[] = [
    [
      { text: relation, style: relationStyle[relation] },
      { text: aside, style: 'dim' },
    ],
    ...changes.flatMap((change) =>
      hang([{ text: `  ${pad(change.type, columns)}  `, style: changeStyle(change) }], change.note, room),
    ),
    ...hang([{ text: '  ' }], [{ text: dotted(grounds), style: 'dim' }], room),
  ]
  const rule = { text: `${'│'.padStart(margin - 2)}  `, style: 'dim' } as const
  return lines.map((line) => [rule, ...line])
}
