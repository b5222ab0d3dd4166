/** The roles of speakers whose label is only a name, from what they say and when. */
import type { Role } from '../schema.ts'
import { surnameOf } from './accepted-labels.ts'
import { distance, type LabelReading } from './speakers.ts'
import type { Turn } from './turns.ts'

/**
 * Gives the turns of named speakers their role. Who answers most questions is an official, and so is an office-holder.
 * A press aide who runs the call is told by what is said (ground rules, "next question", "turn it over to") and by
 * handing over to reporters more often than answering them. Where no reporter asks, whoever mostly asks is the host of a
 * conversation. Labels that share a surname, misprints included, share their role.
 */
export function withNamedRoles(turns: readonly Turn[], read: (speaker: string) => LabelReading): Turn[] {
  if (!turns.some(isNamed)) return [...turns]
  const speakers = speakersOf(turns, read)
  const roles = rolesOf(turns, new Set(speakers.values()))
  return turns.map((turn) => {
    const speaker = isNamed(turn) ? speakers.get(turn.speaker ?? '') : undefined
    return speaker === undefined ? turn : { ...turn, role: roles.get(speaker) ?? 'other' }
  })
}

const isNamed = (turn: Turn) => turn.speaker !== null && turn.role === null

/** One person under all the labels that are printed for them. */
interface Speaker {
  isSure: boolean
  isOfficeHolder: boolean
  isOpener: boolean
  turns: number
  /** In all their turns. */
  characters: number
  /** Turns directly after a reporter's. */
  answers: number
  /** Turns directly before a reporter's that answer none. */
  handovers: number
  /** Turns with a question in them. */
  asks: number
  /** Their first turns, in which a call is run if it is. */
  readonly spoken: Turn[]
}

function speakersOf(turns: readonly Turn[], read: (speaker: string) => LabelReading): Map<string, Speaker> {
  const byLabel = new Map<string, Speaker>()
  const bySurname = new Map<string, Speaker>()
  const speakerOf = (label: string): Speaker => {
    const surname = surnameOf(label)
    const known = bySurname.get(surname) ?? likeSurname(bySurname, surname)
    const speaker = known ?? { ...nobody, spoken: [] }
    const { isSure, isOfficeHolder } = read(label)
    speaker.isSure ||= isSure
    speaker.isOfficeHolder ||= isOfficeHolder
    bySurname.set(surname, speaker)
    byLabel.set(label, speaker)
    return speaker
  }
  const first = turns.findIndex((turn) => turn.speaker !== null)
  const hasReporters = turns.some((turn) => turn.role === 'reporter')
  for (const [index, turn] of turns.entries()) {
    if (!isNamed(turn) || turn.speaker === null) continue
    const speaker = byLabel.get(turn.speaker) ?? speakerOf(turn.speaker)
    const [before, after] = [turns[index - 1]?.role, turns[index + 1]?.role]
    if (index === first) speaker.isOpener = true
    speaker.turns += 1
    speaker.characters += charactersIn(turn)
    if (before === 'reporter') speaker.answers += 1
    else if (after === 'reporter') speaker.handovers += 1
    if (!hasReporters && hasQuestion(turn)) speaker.asks += 1
    if (speaker.spoken.length < mostHeard) speaker.spoken.push(turn)
  }
  return byLabel
}

const nobody: Omit<Speaker, 'spoken'> = {
  isSure: false,
  isOfficeHolder: false,
  isOpener: false,
  turns: 0,
  characters: 0,
  answers: 0,
  handovers: 0,
  asks: 0,
}

function likeSurname(known: ReadonlyMap<string, Speaker>, surname: string): Speaker | undefined {
  if (surname.length < 6 || known.size > mostSpeakers) return undefined
  const within = surname.length < 8 ? 1 : 2
  for (const [other, speaker] of known) {
    if (Math.abs(other.length - surname.length) <= within && distance(other, surname) <= within)
      return speaker
  }
  return undefined
}

const mostSpeakers = 300

const charactersIn = (turn: Turn) =>
  turn.blocks.reduce((sum, block) => sum + block.lines.reduce((n, line) => n + line.text.length, 0), 0)

const hasQuestion = (turn: Turn) =>
  turn.blocks.some((block) => block.lines.some((line) => line.text.includes('?')))

/** Rules are stated and questions called for at the beginning of a turn or at its end. */
function runningWords(turn: Turn): number {
  const lines = turn.blocks.flatMap((block) => block.lines)
  const edges = lines.length > 4 ? [...lines.slice(0, 2), ...lines.slice(-2)] : lines
  return edges.reduce(
    (sum, { text }) => sum + (text.slice(0, longestEdge).match(runsTheCall)?.length ?? 0),
    0,
  )
}

const longestEdge = 600

const runsTheCall =
  /\b(?:ground rules?|on background|attribut(?:ed|able|ion)|embargo(?:ed)?|(?:turn|hand|pass|kick|throw) (?:it|things|this|the call)(?: back)? (?:over|off|to)|(?:next|last|final) question|(?:take|time for) (?:a few|some|your|one|a couple|as many)(?: more| last)?(?: of your)? questions?|open (?:it|the line|things)? ?up|operator,|thanks?(?: you)?,? (?:everyone|everybody|all)|joining (?:us|the call|our|today)|unmute|raise your hand|(?:concludes|ends) (?:our|the|today)|our speakers?|go to the line)\b/gi

function rolesOf(turns: readonly Turn[], speakers: ReadonlySet<Speaker>): Map<Speaker, Role> {
  const hasReporters = turns.some((turn) => turn.role === 'reporter')
  const labelled = turns.filter((turn) => turn.role === 'official')
  const answered = turns.filter(
    (turn, index) => turn.role === 'official' && turns[index - 1]?.role === 'reporter',
  )
  const [first] = [...speakers].sort((a, b) => b.answers - a.answers || b.characters - a.characters)
  // Where officials bear a label of their own, the name that answers most may still be the press aide's.
  const principal = first !== undefined && first.answers > answered.length ? first : undefined
  const most = Math.max(
    first?.characters ?? 0,
    labelled.reduce((sum, turn) => sum + charactersIn(turn), 0),
  )

  const roleOf = (speaker: Speaker): Role => {
    if (speaker.isOfficeHolder) return 'official'
    if (!speaker.isSure && speaker.answers === 0) return 'other'
    if (!hasReporters) return asksMostly(speaker) ? 'host' : runsCall(speaker, 3) ? 'moderator' : 'official'
    if (runsCall(speaker, 1)) return 'moderator'
    if (speaker === principal) return 'official'
    const isBrief = speaker.characters < 0.05 * most && speaker.characters < 120 * speaker.turns
    const isOpening = speaker.isOpener && speaker.answers < 2 && speaker.characters < 900 * speaker.turns
    return isBrief || isOpening ? 'moderator' : 'official'
  }
  return new Map([...speakers].map((speaker) => [speaker, roleOf(speaker)]))
}

/** More words by which calls are run than answers, in short turns or in such that hold little else. */
function runsCall({ spoken, handovers, answers, characters, turns }: Speaker, least: number): boolean {
  // Long answers, and many of them, are most words of a briefing: they need not be searched.
  if (answers >= 10 && characters >= 240 * turns) return false
  const running = spoken.reduce((sum, turn) => sum + runningWords(turn), 0)
  if (running + handovers <= answers || running + handovers < least) return false
  return running * 240 >= characters || (characters < 240 * turns && running > 0)
}

const mostHeard = 200

const asksMostly = ({ asks, turns }: Speaker) => turns >= 3 && asks * 2 >= turns
