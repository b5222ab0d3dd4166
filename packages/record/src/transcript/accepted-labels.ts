/** Which of the things that look like labels are labels, decided on the whole text. */
import { isMisprintOf, type LabelReading } from './speakers.ts'

/**
 * The labels of a transcript among its candidates, each with the label that it stands for: mostly itself, but a misprint
 * stands for the label printed right, and so does one that has only the surname of another. What can only be a speaker's
 * is a label, and so is what is printed twice.
 *
 * @param candidates as printed, once for each time
 * @param isTrusted what is a label in any case
 *
 * @example
 * const printed = ['MODERATOR', 'MR. VELL', 'VELL', 'MODERTAOR', 'CLEAN WATER']
 * const isSure = (label: string) => label === 'MODERATOR' || label === 'MR. VELL'
 * const labels = acceptedLabels(printed, (label) => ({ role: null, isSure: isSure(label), isOfficeHolder: false }))
 * labels.get('VELL') // 'MR. VELL'
 * labels.has('CLEAN WATER') // false
 */
export function acceptedLabels(
  candidates: Iterable<string>,
  read: (speaker: string) => LabelReading,
  isTrusted: (label: string) => boolean = () => false,
): Map<string, string> {
  const times = new Map<string, number>()
  for (const candidate of candidates) times.set(candidate, (times.get(candidate) ?? 0) + 1)
  const accepted = new Map<string, string>()
  const others: string[] = []
  for (const [label, count] of times) {
    const { isSure, role } = read(label)
    if (isSure || role !== null || count >= 2 || isTrusted(label)) accepted.set(label, label)
    else others.push(label)
  }
  if (others.length === 0) return accepted
  const surnames = new Map([...accepted.keys()].map((label) => [surnameOf(label), label]))
  const firm = accepted.size > mostLabels ? [] : [...accepted.keys()]
  for (const label of others) {
    const meant = surnames.get(surnameOf(label)) ?? firm.find((known) => isMisprintOf(label, known))
    if (meant !== undefined) accepted.set(label, meant)
  }
  return accepted
}

/** A text with more of them is no transcript, and comparing each with each would take its time. */
const mostLabels = 100

/** The last word of a name, which stays when its honorific or its office is left out: "ANA VELL, MINISTER OF PORTS". */
export function surnameOf(label: string): string {
  const comma = label.search(/ ?[,(]/)
  const name = comma < 0 ? label : label.slice(0, comma)
  return name.slice(name.lastIndexOf(' ') + 1)
}
