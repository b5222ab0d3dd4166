/** Edits of a text, for a reader at a terminal. */
import type { EditList, FateLine, RevisionDifference } from '@readout/commitments'
import type { Edit } from '@readout/record'
import { hang, type Line, wrap } from '../layout.ts'
import { dotted } from './commitments.ts'
import { markDifference, markWords } from './difference.ts'
import { sayCode, sayCount, sayDay, sayMoment } from './words.ts'

interface Look {
  readonly width: number
  readonly hasColours: boolean
}

/** How many edits there are and whether the later text tells of them, each with the words around it, and commitments. */
export function showDifference(
  { edits, moved, note, isAnnounced, fates }: RevisionDifference,
  look: Look,
): Line[] {
  const touched = fates.filter(({ state }) => state !== 'kept')
  const told = edits.length === 0 ? '' : isAnnounced ? ', announced in the text' : ', not announced'
  const places = moved === 0 ? '' : `; ${sayCount(moved, 'passage')} moved`
  return [
    [
      { text: edits.length === 0 ? 'No edits' : sayCount(edits.length, 'edit'), style: 'title' },
      { text: `${told}${places}` },
    ],
    ...(note === null ? [] : hang([{ text: '  note  ', style: 'dim' }], note, look.width)),
    ...edits.flatMap((edit) => editLines(edit, look)),
    ...(fates.length === 0
      ? []
      : [
          [],
          [
            { text: 'Commitments', style: 'title' as const },
            { text: `  ${fates.length - touched.length} kept, ${touched.length} not`, style: 'dim' as const },
          ],
        ]),
    ...touched.flatMap((fate) => fateLines(fate, look)),
  ]
}

/** Revisions of the archive with their weightiest edits. */
export function showEdits({ total, documents, revisions }: EditList, look: Look): Line[] {
  const some = revisions.length < total ? `, the last ${revisions.length} shown` : ''
  return [
    ...wrap(
      [
        { text: sayCount(total, 'edited revision'), style: 'title' },
        { text: ` of ${sayCount(documents, 'document')}${some}` },
      ],
      look.width,
    ),
    ...revisions.flatMap(
      ({ title, slug, kind, date, specimen, seenAt, isAnnounced, number, edits, earlier, later }) => {
        const about = dotted([
          sayCode(kind),
          date && sayDay(date),
          specimen ? 'specimen' : null,
          `revision ${earlier} to ${later}, seen ${sayMoment(seenAt)}`,
          isAnnounced ? 'announced' : 'not announced',
        ])
        const rest = number - Math.min(edits.length, editsShown)
        return [
          [],
          ...wrap([{ text: title, style: 'title' }], look.width),
          ...wrap([{ text: about, style: 'dim' }], look.width),
          ...wrap([{ text: slug, style: 'dim' }], look.width),
          ...edits.slice(0, editsShown).flatMap((edit) => editLines(edit, look)),
          ...(rest > 0
            ? [[{ text: `           ${sayCount(rest, 'more edit')}`, style: 'dim' as const }]]
            : []),
        ]
      },
    ),
  ]
}

/** As many of one revision as a list shows. */
const editsShown = 3

function editLines({ sort, part, from, to, before, after }: Edit, look: Look): Line[] {
  const gone = from === null ? [] : [...markWords(shortened(from), 'dropped', look.hasColours), { text: ' ' }]
  const come = to === null ? [] : [...markWords(shortened(to), 'added', look.hasColours), { text: ' ' }]
  return hang(
    [{ text: `  ${sort.padEnd('wording'.length)}  `, style: 'altered' }],
    [
      ...(part === 'text' ? [] : [{ text: `${part}: `, style: 'dim' as const }]),
      { text: before === '' ? '' : `…${before} ` },
      ...gone,
      ...come,
      { text: after === '' ? '' : `${after}…` },
    ],
    look.width,
  )
}

/** A passage that comes or goes whole is told by its ends. */
function shortened(words: string): string {
  const all = words.split(' ')
  return all.length <= 48 ? words : [...all.slice(0, 20), '[…]', ...all.slice(-20)].join(' ')
}

const styleOf = { kept: 'dim', changed: 'altered', lost: 'dropped', new: 'added' } as const

function fateLines({ state, earlier, later, changes }: FateLine, look: Look): Line[] {
  const [was, is] =
    earlier !== null && later !== null
      ? markDifference(earlier, later, look.hasColours)
      : [[{ text: earlier ?? '' }], [{ text: later ?? '' }]]
  const head = {
    text: `  ${(state === 'lost' ? 'gone' : state).padEnd('wording'.length)}  `,
    style: styleOf[state],
  }
  const indent = { text: ' '.repeat(head.text.length) }
  return [
    [],
    ...(earlier === null ? hang([head], is, look.width) : hang([head], was, look.width)),
    ...(earlier === null || later === null ? [] : hang([indent], is, look.width)),
    ...changes.flatMap(({ note }) => hang([indent], [{ text: note, style: 'dim' }], look.width)),
  ]
}
