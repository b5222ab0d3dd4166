/** Turns whose words are not those of the one whom the label names. */
import type { Passage, Problem } from '../schema.ts'
import { askerCalled, askerIntroduced } from './askers.ts'
import { labelReader } from './speakers.ts'
import { general } from './styles/general.ts'

/**
 * Problems of code `mislabelled-turn`: a reporter's question under an official's or the moderator's label, an official's
 * answer under a reporter's, and a moderator's hand-over under either. The turns stay as printed. A transcript in which
 * nobody asks has none, and one of which an official is the host by its labels has hand-overs under that label.
 *
 * Tuned to raise few false alarms: several signs must come together.
 *
 * @example
 * const said = (role: Role, text: string) => ({ anchor: text, kind: 'turn', start: 0, end: 0, text, role, speaker: 'X' }) as const
 * mislabelledTurns([
 *   said('moderator', 'We’ll go to Ida Holm with the Lake Courier.'),
 *   said('official', 'Hi, thanks for doing this. Could you say when?'),
 *   said('official', 'In May.'),
 *   said('reporter', 'Where?'),
 * ]).map((problem) => problem.code) // ['mislabelled-turn']
 */
export function mislabelledTurns(turns: readonly Passage[]): Problem[] {
  if (!turns.some((turn) => turn.role === 'reporter')) return []
  const readSpeaker = labelReader(general)
  const isOfficial = ({ speaker = '' }: Passage) => readSpeaker(speaker).role === 'official'
  const officialHosts = () => {
    const handOvers = turns.filter((turn) => turn.role !== 'reporter' && handsOver(turn.text))
    return handOvers.filter((turn) => !runs(turn.role)).length * 2 > handOvers.length
  }
  return turns.flatMap((turn, index) => {
    const around = { before: turns[index - 1], after: turns[index + 1] }
    const words = whoseWords(turn, around, isOfficial)
    return words === null || (words === handOver && turn.role === 'official' && officialHosts())
      ? []
      : [problemOf(turn, words)]
  })
}

interface Around {
  readonly before: Passage | undefined
  readonly after: Passage | undefined
}

const runs = (role: Passage['role']) => role === 'moderator' || role === 'operator'

type IsOfficial = (turn: Passage) => boolean

const question = 'a reporter’s question'
const answer = 'an official’s answer'
const handOver = 'a moderator’s hand-over'

function whoseWords(turn: Passage, around: Around, isOfficial: IsOfficial): string | null {
  switch (turn.role) {
    case 'official':
      if (isQuestion(turn, around) || asksThemselves(turn, around, isOfficial)) return question
      // Officials with names of their own may well call on reporters.
      return isHandOver(turn, around) && isOfficial(turn) ? handOver : null
    case 'moderator':
      return thanks(turn.text) && isQuestion(turn, around) ? question : null
    case 'reporter':
      if (isAnswer(turn, around)) return answer
      return isHandOver(turn, around) && callsQuestion.test(turn.text) ? handOver : null
    default:
      return null
  }
}

/** Two signs of four at least, one of them strong: first words of a reporter, or a call on a reporter right before. */
function isQuestion(turn: Passage, { before, after }: Around): boolean {
  const isAnswered = after?.role === 'official'
  const mayBeCalled = before !== undefined && runs(before.role)
  if (turn.text.length > longestQuestion || !(isAnswered || mayBeCalled)) return false
  const greets = thanks(turn.text) || / (?:with|from|at|of) |, /.test(askerIntroduced(turn.text) ?? '')
  const called = mayBeCalled ? askerCalled(before.text, true) : null
  const isCalled = called !== null && !names(turn.speaker ?? '', called)
  if (!(greets || isCalled) || !asksInWords.test(turn.text)) return false
  return (greets ? 2 : 0) + (isCalled ? 2 : 0) + (isAnswered ? 1 : 0) + (wonders.test(turn.text) ? 1 : 0) >= 4
}

/** Nobody answers their own question in a turn of its own, under their own name. */
function asksThemselves(turn: Passage, { after }: Around, isOfficial: IsOfficial): boolean {
  if (after?.speaker !== turn.speaker || turn.text.length < shortestQuestion) return false
  return /\?["”’)]*$/.test(turn.text.slice(-4)) && wonders.test(turn.text) && !isOfficial(turn)
}

function isAnswer(turn: Passage, { before }: Around): boolean {
  if (turn.text.length < shortestAnswer || turn.text.includes('?') || asksInWords.test(turn.text))
    return false
  const isAsked = before !== undefined && (before.role === 'reporter' || runs(before.role))
  return isAsked && answersQuestion.test(headOf(turn.text))
}

const isHandOver = ({ text }: Passage, { after }: Around) =>
  after?.role === 'reporter' && text.length < longestHandOver && !text.includes('—') && handsOver(text)

const thanks = (text: string) => text.includes('hank') && thanksForCall.test(headOf(text))

/** Whether a called name is that of the speaker ("turn it over to Tom Vell", MR. VELL). */
const names = (speaker: string, called: string) =>
  called.split(/[ ,]/).some((word) => word.length > 2 && speaker.toUpperCase().includes(word.toUpperCase()))

const headOf = (text: string) => text.slice(0, 160)
const tailOf = (text: string) => text.slice(-220)

const longestQuestion = 1_500
const shortestQuestion = 100
const shortestAnswer = 150
const longestHandOver = 400

const asksInWords =
  /\?|\bwonder|\bmy question|\bI (?:wanted|would like|’d like) to (?:ask|follow)|\b(?:can|could) you\b/
const wonders =
  /\b(?:wonder(?:ing)?|my question|I wanted to ask|(?:can|could|would) you|do you|are you|is there|what|how|who|will the)\b/i
const thanksForCall =
  /\b(?:thanks|thank you)[^.?!]{0,30} for (?:doing (?:this|the)|taking (?:my|our|this|these|the) (?:question|call)|hosting|holding (?:this|the))/i
const answersQuestion =
  /\b(?:thanks|thank you)[^.?!]{0,20} for (?:the|that|your|those) (?:great |good )?questions?\b|\b(?:great|good|excellent) questions?\b|\bhappy to take that\b|^(?:\W*(?:so|well|yeah|yes|sure|great)[,.]* )*(?:just )?(?:on|to) (?:the|your) (?:first|second|last) (?:question|part|one)\b/i
const asksNext =
  /\bnext question(?:,? please| (?:comes|will|goes|is from))|\b(?:go|turn|move) (?:now |next |over )?to (?:the line of |our next )|\bshould be (?:able to )?unmut|\bplease (?:state|introduce) your|\byour line is (?:now )?open/i
const toReporter = /\b(?:go|over|turn|turn it) to \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)? (?:with|from|at) /u
const handsOver = (text: string) => asksNext.test(tailOf(text)) || toReporter.test(tailOf(text))
const callsQuestion = /\bquestion|\b(?:let’s|we’ll|next)\b/i

function problemOf({ speaker = '', start, end }: Passage, words: string): Problem {
  const message = `The label says ${speaker}; the words read like ${words}, as a whole or at their end. The turn stands as printed, under the role of its label. Look at the recording or the page to see who speaks.`
  return { code: 'mislabelled-turn', message, start, end }
}
