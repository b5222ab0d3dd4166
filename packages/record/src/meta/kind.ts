import type { DocumentKind, Passage } from '../schema.ts'
import { formKind } from './kind-forms.ts'
import { isAgreement, isHeadline, titleKind } from './kind-titles.ts'

/**
 * What a text is. Questions on background make a background call whatever the title says; else the title decides where
 * it names a kind, and the form of the text where it does not: who speaks in turn with whom, how it opens and closes.
 * `other` where neither tells, and for agreements between governments: no kind is better than a wrong one.
 *
 * @example
 * kindOf({ title: 'Fact Sheet: The Lake Summit', passages: [], isOnBackground: false }) // 'fact-sheet'
 */
export function kindOf(seen: {
  readonly title: string | null
  readonly passages: readonly Passage[]
  readonly isOnBackground: boolean
}): DocumentKind {
  const dialogue = dialogueOf(seen.passages)
  if (dialogue === 'questions' && seen.isOnBackground) return 'background-call'
  const title = seen.title ?? firstLine(seen.passages[0])
  if (title !== null && isAgreement(title)) return 'other'
  const named = title === null ? null : titleKind(title)
  if (named !== null) return named
  if (seen.isOnBackground) return 'background-call'
  if (dialogue === 'questions') return questionsPrevail(seen.passages) ? 'press-briefing' : 'remarks'
  return dialogue === 'speakers'
    ? 'remarks'
    : (formKind(seen.passages, isHeadline(seen.title ?? '')) ?? 'other')
}

/** The line that stands over a text without a title; a sentence is none. */
function firstLine(first: Passage | undefined): string | null {
  const [line = '', ...rest] = first?.text.split('\n', 2) ?? []
  const isSentence = rest.length === 0 && /[.:;,?!”"]$/.test(line)
  return line === '' || line.length > 200 || isSentence || first?.kind === 'list-item' ? null : line
}

function dialogueOf(passages: readonly Passage[]): 'questions' | 'speakers' | null {
  const turns = passages.filter((passage) => passage.kind === 'turn')
  if (turns.some((turn) => turn.role === 'reporter')) return 'questions'
  return turns.length > 0 ? 'speakers' : null
}

/** Reporters ask three times or more, and most of the words are spoken after the first question. */
function questionsPrevail(passages: readonly Passage[]): boolean {
  const questions = passages.filter((passage) => passage.kind === 'turn' && passage.role === 'reporter')
  const length = passages.at(-1)?.end ?? 0
  return questions.length >= 3 && (questions[0]?.start ?? length) < 0.6 * length
}
