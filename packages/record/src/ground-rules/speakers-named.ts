import type { Passage } from '../schema.ts'

/** Words that bring speakers on; handing over to one of them names nobody new. */
const introduces =
  /\b(?:join(?:ed|ing)?|speakers?|on the line|on the call|we(?:’ll| will|’ve)? (?:also )?have|hear(?:ing)? from|guests?|with (?:us|me|you)|speaking|presenting)\b/i
const handsOver =
  /\b(?:turn|hand|pass|kick|throw|toss) (?:it|things|the call|this)\b|\bover to\b|\bwe(?:’ll| will) (?:begin|start)\b|\bmy name is\b/i
const redacted = /\[[^\]]*official\]/gi
const redactedGroup = /\[[^\]]*officials\]/i

/**
 * How many officials the opening of a call names, by name or by the brackets that stand for one; null where it names
 * none or only a group ("[senior officials]").
 *
 * @param opening the first turns
 * @param rules the sentences that state the ground rules, in which the number may be said ("to three senior officials")
 */
export function speakersNamed(
  opening: readonly Passage[],
  turns: readonly Passage[],
  rules: readonly string[] = [],
): number | null {
  const counted = rules.map((sentence) => howMany.exec(sentence)?.[1]).findLast((word) => word !== undefined)
  if (counted !== undefined) return numbers[counted.toLowerCase()] ?? null
  if (turns.some((turn) => turn.role === 'moderator' && listsGroup(turn.text))) return null
  const host =
    opening.find((turn) => turn.role !== 'reporter' && turn.text.search(redacted) >= 0) ??
    opening.find((turn) => turn.role === 'moderator') ??
    opening[0]
  if (host === undefined) return null
  const sentences = host.text.split(/(?<=[.?!])\s+(?=\p{Lu})/u)
  const listing = sentences.filter((sentence) => introduces.test(sentence) && !handsOver.test(sentence))
  if (redactedGroup.test(host.text)) return null
  const listed = listing.reduce((sum, sentence) => sum + (sentence.match(redacted)?.length ?? 0), 0)
  if (listed > 0) return listed
  if (host.text.search(redacted) >= 0) return 1
  return host.role === 'moderator' ? namedByHost(host.text, turns) : null
}

const howMany =
  /\b(?:attribut\w+|background|speakers)\b[^.]{0,40}?\b(two|three|four|five|six)\b[ “"]+(?:\w+ ){0,3}(?:officials|speakers)\b/i
const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 }

/** "the speakers on the call are [senior officials]" */
const listsGroup = (text: string) =>
  /\b(?:speakers|joined by|on the call|on the line)\b[^.]{0,60}\[[^\]]*officials\]/i.test(text)

/** Officials who speak under their own names and whom the host names. */
function namedByHost(opening: string, turns: readonly Passage[]): number | null {
  const labels = new Set(turns.flatMap((turn) => (turn.role === 'official' ? (turn.speaker ?? []) : [])))
  const surnames = [...labels]
    .filter((label) => !/OFFICIAL/.test(label))
    .map((label) => label.split(' ').at(-1) ?? label)
  const count = surnames.filter((name) => opening.toUpperCase().includes(name)).length
  return count === 0 ? null : count
}
