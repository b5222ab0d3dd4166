/** The questions of one text and their answers, for a reader at a terminal. */
import {
  type DocumentRecord,
  doubtedTurns,
  exchanges,
  type Passage,
  type QuestionList,
  wordPlaces,
} from '@readout/record'
import { hang, type Line, type Span, wrap } from '../layout.ts'
import { dotted } from './commitments.ts'
import { editedWords } from './edited.ts'
import { sayCount } from './words.ts'

interface Look {
  readonly width: number
  readonly hasColours: boolean
}

/**
 * Each question after its number and who asks it, with the turns that answer in the order in which they were spoken.
 * The words that they were picked by are marked (`*…*` where there are no colours).
 *
 * @param list questions of the record, all of them or some
 */
export function showQuestions(list: QuestionList, record: DocumentRecord, look: Look): Line[] {
  const { about, exchanges: shown } = list
  const { width } = look
  const picked = about === null ? '' : `, ${shown.length} of them about “${about}”`
  const spoken = Map.groupBy(record.passages, ({ turn }) => turn)
  const columns = String(shown.length).length
  return [
    ...wrap([{ text: list.document, style: 'title' }], width),
    ...wrap(`${sayCount(exchanges(record).length, 'question')}${picked}`, width),
    ...shown.flatMap((exchange, index) => [
      [],
      ...exchangeLines(exchange, `${String(index + 1).padStart(columns + 1)}  `, {
        ...look,
        about: about ?? '',
        doubted: doubtedTurns(record),
        wordsOf: (anchor) => spoken.get(anchor) ?? [],
      }),
    ]),
  ]
}

interface Setting extends Look {
  readonly about: string
  /** Anchors of the turns whose label is in doubt. */
  readonly doubted: ReadonlySet<string>
  /** The passages spoken in a turn. */
  readonly wordsOf: (anchor: string) => readonly Passage[]
}

type Exchange = QuestionList['exchanges'][number]

function exchangeLines(exchange: Exchange, number: string, setting: Setting): Line[] {
  const { asker, question, continuations, answers, followsUp } = exchange
  const margin = ' '.repeat(number.length)
  const about = dotted([question.anchor, followsUp && `follows up ${followsUp}`])
  const later = [...continuations, ...answers].toSorted((a, b) => a.start - b.start)
  return [
    ...hang([{ text: number, style: 'label' }], head(asker ?? 'A reporter', about), setting.width),
    ...saidIn(question.anchor, margin, setting),
    ...later.flatMap(({ speaker, anchor }) => [
      ...hang(
        [{ text: `${margin}  ` }],
        head(speaker, setting.doubted.has(anchor) ? `${anchor}\u00a0· label in doubt` : anchor),
        setting.width,
      ),
      ...saidIn(anchor, `${margin}  `, setting),
    ]),
    ...(answers.length === 0
      ? hang([{ text: `${margin}  ` }], [{ text: 'not answered', style: 'dim' }], setting.width)
      : []),
  ]
}

const head = (who: string, about: string): Line => [
  { text: who, style: 'label' },
  { text: `\u00a0· ${about}`, style: 'dim' },
]

function saidIn(anchor: string, margin: string, { wordsOf, about, width, hasColours }: Setting): Line[] {
  return wordsOf(anchor).flatMap((passage) => {
    const words = editedWords(passage, hasColours)
    const marked = words.flatMap((span) =>
      span.style === undefined ? withHits(span.text, about, hasColours) : [span],
    )
    return hang([{ text: margin }], marked, width)
  })
}

function withHits(text: string, about: string, hasColours: boolean): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { start, end } of wordPlaces(text, about)) {
    const hit = text.slice(start, end)
    spans.push({ text: text.slice(at, start) }, { text: hasColours ? hit : `*${hit}*`, style: 'hit' })
    at = end
  }
  return [...spans, { text: text.slice(at) }]
}
