/** What holds for every record, whatever it was read from. */
import { type DocumentRecord, documentRecord, type Mark, type Passage } from '../schema.ts'

/**
 * Says which laws a record breaks and where; nothing where it breaks none.
 *
 * @example
 * brokenLaws(read('MODERATOR: Good day.\n\nQ When?')) // []
 */
export function brokenLaws(record: DocumentRecord): string[] {
  const { text, passages, problems } = record
  const byAnchor = new Map(passages.map((passage, index) => [passage.anchor, { ...passage, index }]))
  return [
    ...shapeErrors(record),
    ...(byAnchor.size === passages.length ? [] : ['anchors: two passages share one']),
    ...passages.flatMap((passage, index) => [
      ...placeErrors(passage, passages[index - 1], text),
      ...markErrors(passage),
      ...referenceErrors({ ...passage, index }, (anchor) => byAnchor.get(anchor)),
    ]),
    ...nestingErrors(passages),
    ...wordsBetween(record),
    ...problems
      .filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))
      .map(({ code, start, end }) => `problem ${code}: ${start} to ${end} is not in the text`),
  ]
}

function shapeErrors(record: DocumentRecord): string[] {
  const parsed = documentRecord.safeParse(record)
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** A passage is the slice that it says it is, not empty, and begins no earlier than the one before it. */
function placeErrors(passage: Passage, before: Passage | undefined, text: string): string[] {
  const { kind, anchor, start, end } = passage
  const errors: string[] = []
  if (text.slice(start, end) !== passage.text) errors.push('its text is not the slice from start to end')
  if (kind !== 'turn' && passage.text === '') errors.push('it is empty')
  // The tab before the second cell of a table's row stands also where the first is empty.
  if (/^[^\S\t]|[^\S\t]$/.test(passage.text)) errors.push('white space stands at its border')
  if (before !== undefined && start < before.start) errors.push('it begins before the passage above it')
  if ((kind === 'turn') !== (passage.speaker !== undefined))
    errors.push('a turn has a speaker, nothing else has')
  if ((kind === 'turn') !== (passage.role !== undefined)) errors.push('a turn has a role, nothing else has')
  return errors.map((error) => `${kind} ${anchor}: ${error}`)
}

function markErrors({ kind, anchor, start, end, marks }: Passage): string[] {
  if (marks === undefined) return []
  const errors: string[] = []
  if (marks.length === 0 || kind === 'turn')
    errors.push('marks stand on passages that have some, never on turns')
  if (marks.some((mark) => mark.start < start || mark.end > end || mark.start > mark.end)) {
    errors.push('a mark lies outside it')
  }
  if (marks.some((mark, index) => isBehind(marks[index - 1], mark))) errors.push('marks are out of order')
  return errors.map((error) => `${kind} ${anchor}: ${error}`)
}

const isBehind = (before: Mark | undefined, mark: Mark) =>
  before !== undefined &&
  (before.start > mark.start || (before.start === mark.start && before.end > mark.end))

type Placed = Passage & { readonly index: number }

/** Every anchor that a passage names is that of a passage of the right kind. */
function referenceErrors(passage: Placed, find: (anchor: string) => Placed | undefined): string[] {
  const named = (field: 'turn' | 'leadInAnchor' | 'answers' | 'followsUp' | 'continues') => {
    const anchor = passage[field]
    return anchor === undefined ? null : (find(anchor) ?? 'missing')
  }
  const rules = {
    turn: (turn: Placed) => turn.kind === 'turn' && passage.kind !== 'turn',
    leadInAnchor: (words: Placed) =>
      words.kind !== 'turn' && words.index < passage.index && words.text.includes(passage.leadIn ?? '\0'),
    answers: (question: Placed) => isEarlierTurn(question, passage) && question.role !== passage.role,
    followsUp: (question: Placed) => isEarlierTurn(question, passage) && question.role === passage.role,
    continues: (turn: Placed) => isEarlierTurn(turn, passage) && turn.speaker === passage.speaker,
  }
  const errors: string[] = []
  for (const [field, holds] of [
    ['turn', rules.turn],
    ['leadInAnchor', rules.leadInAnchor],
    ['answers', rules.answers],
    ['followsUp', rules.followsUp],
    ['continues', rules.continues],
  ] as const) {
    const target = named(field)
    if (target === 'missing') errors.push(`${field} names no passage`)
    else if (target !== null && !holds(target)) errors.push(`${field} names ${target.kind} ${target.anchor}`)
  }
  if ((passage.leadIn === undefined) !== (passage.leadInAnchor === undefined)) {
    errors.push('leadIn and leadInAnchor go together')
  }
  return errors.map((error) => `${passage.kind} ${passage.anchor}: ${error}`)
}

const isEarlierTurn = (turn: Placed, passage: Placed) =>
  turn.kind === 'turn' && passage.kind === 'turn' && turn.index < passage.index

/** Turns do not overlap each other, other passages neither, and a passage lies in a turn just when it names it. */
function nestingErrors(passages: readonly Passage[]): string[] {
  const errors: string[] = []
  let turn: Passage | undefined
  let leafEnd = 0
  for (const passage of passages) {
    const { kind, anchor, start, end } = passage
    if (start < leafEnd) errors.push(`${kind} ${anchor}: it overlaps the passage above it`)
    if (kind === 'turn') {
      if (turn !== undefined && start < turn.end)
        errors.push(`turn ${anchor}: it overlaps turn ${turn.anchor}`)
      turn = passage
      continue
    }
    leafEnd = end
    const isWithin = turn !== undefined && start < turn.end
    if (isWithin && turn !== undefined && end > turn.end) errors.push(`${kind} ${anchor}: it leaves its turn`)
    if (isWithin !== (passage.turn !== undefined) || (isWithin && passage.turn !== turn?.anchor)) {
      errors.push(`${kind} ${anchor}: it does not name the turn in which it stands`)
    }
  }
  return errors
}

/** Between passages stand white space and labels, so that no word of the text is out of reach. */
function wordsBetween({ text, passages }: DocumentRecord): string[] {
  const errors: string[] = []
  let at = 0
  let label = ''
  for (const { kind, start, end, speaker } of passages) {
    const isTurn = kind === 'turn'
    const between = text.slice(at, start).replace(/\s+/g, ' ').trim()
    if (isTurn) label = `${speaker}:`
    if (start >= at && between !== '' && between !== label) {
      errors.push(`between passages stand words: ${between.slice(0, 60)}`)
    }
    at = isTurn ? start : end
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(at))) errors.push('words stand behind the last passage')
  return errors
}
