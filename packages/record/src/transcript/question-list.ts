/** The questions of one text as they leave Readout: the JSON of the command and of the site. */
import { z } from 'zod'
import { type DocumentRecord, type Passage, role } from '../schema.ts'
import { exchanges, exchangesAbout } from './exchanges.ts'

/** A turn of an exchange; offsets count in the record's `text`. */
export const spokenTurn = z.object({
  anchor: z.string(),
  /** The label as printed. */
  speaker: z.string(),
  role,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
})
export type SpokenTurn = z.infer<typeof spokenTurn>

export const questionList = z.object({
  format: z.literal('readout/questions/1'),
  /** The title of the text, or the name it came under. */
  document: z.string(),
  /** The words that the exchanges were picked by; null where all of them are listed. */
  about: z.string().nullable(),
  exchanges: z.array(
    z.object({
      /** Who asks, in the words of the call. */
      asker: z.string().nullable(),
      question: spokenTurn,
      /** Turns in which the same reporter goes on with the question. */
      continuations: z.array(spokenTurn),
      answers: z.array(spokenTurn),
      /** Anchor of the question that this one follows up. */
      followsUp: z.string().nullable(),
    }),
  ),
})
export type QuestionList = z.infer<typeof questionList>

/**
 * Lists the questions of a record with their answers, in reading order; with `about`, those that hold its words, and
 * first those in which the question itself does.
 *
 * @param name what to call a text that has no title
 * @param about words as `exchangesAbout` takes them; blank ones pick nothing out
 *
 * @example
 * const record = read('# Call\n\nQ When do the locks open?\n\nSENIOR OFFICIAL: In May.')
 * listQuestions(record, 'call.md', 'lock').exchanges[0]?.answers[0]?.text // 'In May.'
 */
export function listQuestions(
  record: DocumentRecord,
  name: string,
  about: string | null = null,
): QuestionList {
  const words = about === null || about.trim() === '' ? null : about.trim()
  const found = words === null ? exchanges(record) : exchangesAbout(record, words)
  return {
    format: 'readout/questions/1',
    document: record.meta.title ?? name,
    about: words,
    exchanges: found.map(({ asker, question, continuations, answers, followsUp }) => ({
      asker,
      question: spoken(question),
      continuations: continuations.map(spoken),
      answers: answers.map(spoken),
      followsUp: followsUp?.anchor ?? null,
    })),
  }
}

function spoken({ anchor, speaker = '', role = 'other', start, end, text }: Passage): SpokenTurn {
  return { anchor, speaker, role, start, end, text }
}
