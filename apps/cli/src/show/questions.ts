/** The questions of one text and their answers, for a reader at a terminal. */
import type { QuestionList, SpokenTurn } from '@readout/record'
import { hang, type Line, wrap } from '../layout.ts'
import { dotted } from './commitments.ts'
import { sayCount } from './words.ts'

type Exchange = QuestionList['exchanges'][number]

/**
 * Each question after its number and who asks it, with the turns that answer in the order in which they were spoken;
 * `asked` is how many questions the text has, whatever they are about.
 */
export function showQuestions(
  { document, about, exchanges }: QuestionList,
  { width, asked }: { readonly width: number; readonly asked: number },
): Line[] {
  const picked = about === null ? '' : `, ${exchanges.length} of them about “${about}”`
  const columns = String(exchanges.length).length
  return [
    ...wrap([{ text: document, style: 'title' }], width),
    ...wrap(`${sayCount(asked, 'question')}${picked}`, width),
    ...exchanges.flatMap((exchange, index) => [
      [],
      ...exchangeLines(exchange, `${String(index + 1).padStart(columns + 1)}  `, width),
    ]),
  ]
}

function exchangeLines(exchange: Exchange, number: string, width: number): Line[] {
  const { asker, question, continuations, answers, followsUp } = exchange
  const margin = ' '.repeat(number.length)
  const about = dotted([question.anchor, followsUp && `follows up ${followsUp}`])
  return [
    ...hang(
      [{ text: number, style: 'label' }],
      [
        { text: asker ?? 'A reporter', style: 'label' },
        { text: `\u00a0· ${about}`, style: 'dim' },
      ],
      width,
    ),
    ...paragraphs(question.text, margin, width),
    ...[...continuations, ...answers]
      .toSorted((a, b) => a.start - b.start)
      .flatMap((turn) => turnLines(turn, `${margin}  `, width)),
    ...(answers.length === 0
      ? hang([{ text: `${margin}  ` }], [{ text: 'not answered', style: 'dim' }], width)
      : []),
  ]
}

function turnLines({ speaker, anchor, text }: SpokenTurn, margin: string, width: number): Line[] {
  const label: Line = [
    { text: speaker, style: 'label' },
    { text: `\u00a0· ${anchor}`, style: 'dim' },
  ]
  return [...hang([{ text: margin }], label, width), ...paragraphs(text, margin, width)]
}

/** What is said in a turn, its paragraphs on lines of their own. */
function paragraphs(text: string, margin: string, width: number): Line[] {
  return text
    .split(/\n{2,}/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) => hang([{ text: margin }], paragraph, width))
}
