/** The pledges of several texts for a reader at a terminal. */
import type { LinkDocument, Pledge, Relation } from '@readout/commitments'
import { columnsOf, hang, type Line, pad, wrap } from '../layout.ts'
import { citeAmong, sayDate } from './citation.ts'
import { dotted } from './commitments.ts'
import { showPledge } from './pledge.ts'
import { sayCount } from './words.ts'

/** What became of a wording in a later one; listed here so that help is shown before the finder is loaded. */
export const relations = [
  'published',
  'renewed',
  'weakened',
  'strengthened',
  'superseded',
  'moved',
] as const satisfies readonly Relation[]

/** Texts, and the pledges that their commitments were linked into. */
export interface LinkedTexts {
  readonly documents: readonly LinkDocument[]
  readonly pledges: readonly Pledge[]
}

/**
 * True where more than one text words the pledge.
 *
 * @example
 * isFollowed({ id: '2031-03-04-dredge-channel-0a1b', wordings: [wording], links: [] }) // false
 */
export function isFollowed({ links }: Pledge): boolean {
  return links.length > 0
}

/**
 * How much was found, the texts in the order of their days, then the pledges that are followed, step by step, and last
 * those that are not. Each has the number that it has among all of them, whichever are shown.
 *
 * @param shown pledges of these texts, all of them or some
 */
export function showPledges(texts: LinkedTexts, shown: readonly Pledge[], width: number): Line[] {
  const { documents, pledges } = texts
  const all = [...pledges.filter(isFollowed), ...pledges.filter((pledge) => !isFollowed(pledge))]
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]))
  const numberOf = ({ id }: Pledge) => numbers.get(id) ?? 0
  const labels = shown.map((pledge) => `${numberOf(pledge)}.${pledge.wordings.length}`)
  const margin = Math.max(...labels.map(columnsOf), 3) + 3
  const cite = citeAmong(
    documents.map(({ document }) => document),
    width - margin,
  )
  const lines = (pledge: Pledge): Line[] => [
    [],
    ...showPledge(pledge, numberOf(pledge), { width, margin, cite }),
  ]
  const alone = shown.filter((pledge) => !isFollowed(pledge))
  return [
    ...wrap(countLine(texts, shown), width),
    [],
    ...textLines(documents, width),
    ...shown.filter(isFollowed).flatMap(lines),
    ...(alone.length === 0 ? [] : headingLines(alone.length)),
    ...alone.flatMap(lines),
  ]
}

function countLine({ documents, pledges }: LinkedTexts, shown: readonly Pledge[]): Line {
  const commitments = documents.reduce((sum, document) => sum + document.commitments.length, 0)
  const followed = pledges.filter(isFollowed).length
  const some = shown.filter(isFollowed).length
  const counts = [sayCount(commitments, 'commitment'), sayCount(pledges.length, 'pledge')].join(', ')
  return [
    { text: sayCount(documents.length, 'text'), style: 'title' },
    { text: `, ${counts}, ${followed === 0 ? 'none' : followed} of them followed` },
    { text: some < followed ? `, ${some} of these shown` : '', style: 'dim' },
  ]
}

/** Each text with its day and its whole title, which is abridged beside a wording. */
function textLines(documents: readonly LinkDocument[], width: number): Line[] {
  const inOrder = documents.toSorted((a, b) => compareDays(a.document.date, b.document.date))
  const columns = Math.max(...inOrder.map(({ document }) => columnsOf(sayDate(document))))
  return inOrder.flatMap(({ document, commitments }) =>
    hang(
      [{ text: `  ${pad(sayDate(document), columns)}  `, style: 'dim' }],
      [
        { text: document.title },
        { text: `\u00a0· ${dotted([sayCount(commitments.length, 'commitment')])}`, style: 'dim' },
      ],
      width,
    ),
  )
}

/** A text without a day comes last. */
function compareDays(a: string | null, b: string | null): number {
  return a === b ? 0 : (a ?? '9999') < (b ?? '9999') ? -1 : 1
}

function headingLines(count: number): Line[] {
  return [
    [],
    [
      { text: 'Not followed', style: 'title' },
      { text: `  ${count}`, style: 'dim' },
    ],
  ]
}
