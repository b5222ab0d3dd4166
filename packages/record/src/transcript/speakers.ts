/** Labels of speakers as transcripts print them, and the role that a label tells. */
import type { Role } from '../schema.ts'

export interface Label {
  /** As printed, without its colon; `Q` for an unnamed reporter. */
  readonly speaker: string
  /** How many characters of the line the label takes, its colon and the space behind it included. */
  readonly length: number
}

/**
 * The label that opens a line of a transcript, or null: capitals up to a colon (`MODERATOR:`, `MR. KIRBY:`,
 * `SENIOR OFFICIAL TWO:`), or a `Q` that stands alone.
 *
 * @example
 * labelOf('MS. ORSK: Good day.') // { speaker: 'MS. ORSK', length: 10 }
 * labelOf('Q When do the locks open?') // { speaker: 'Q', length: 2 }
 * labelOf('Quays will open.') // null
 */
export function labelOf(line: string): Label | null {
  const question = /^Q(?: ?: ?| )(?=\S)|^Q$/.exec(line)
  if (question !== null) return { speaker: 'Q', length: question[0].length }
  const label = /^((?:\p{Lu}|["“(])[\p{Lu}\p{M}\d .,'’"”“()&/-]{1,70}?) ?: ?(?=\S|$)/u.exec(line)
  const speaker = label?.[1]
  if (label === null || speaker === undefined || !/\p{Lu}{2}/u.test(speaker)) return null
  return { speaker, length: label[0].length }
}

/** Whether a label can only be a speaker's: an office or an honorific, not a heading set in capitals. */
export function isSpeakerLabel(speaker: string): boolean {
  return speaker === 'Q' || knownRole(speaker) !== null || honorific.test(speaker)
}

const honorific =
  /^(?:THE |VICE |FORMER |FIRST |PRIME |ACTING |DEPUTY |ASSISTANT |UNDER )*(?:MR|MRS|MS|DR|GEN|ADM|SEN|REP|GOV|AMB|SGT|COL|CAPT|LT|PRESIDENT|MINISTER|SECRETARY|CHANCELLOR|PREMIER|SENATOR|GOVERNOR|MAYOR|AMBASSADOR|ADMINISTRATOR|DIRECTOR|GENERAL|ADMIRAL|CHAIR|CHAIRMAN|LADY|KING|QUEEN|POPE|JUSTICE|CONGRESSMAN|CONGRESSWOMAN|REPRESENTATIVE|LEADER|SPEAKER)\b/

/** The role that a label itself tells, misprints included (`MOERATOR`, `ADMINISTRATION OFFICAL`); null for names. */
export function knownRole(speaker: string): Role | null {
  if (speaker === 'Q') return 'reporter'
  const words = speaker.toUpperCase().match(/\p{L}+/gu) ?? []
  const exact = roleWords.find(([word]) =>
    words.some((printed) => printed === word || printed === `${word}S`),
  )
  const near = exact ?? roleWords.find(([word]) => words.some((printed) => isMisprintOf(printed, word)))
  return near?.[1] ?? null
}

/** Whether a named speaker speaks for an office ("SECRETARY ORSK", "THE PRESIDENT") and not as a press aide. */
export function isOfficeHolder(speaker: string): boolean {
  return honorific.test(speaker) && !/^(?:MR|MRS|MS|DR)\b/.test(speaker)
}

const roleWords: readonly (readonly [string, Role])[] = [
  ['MODERATOR', 'moderator'],
  ['SPOKESPERSON', 'moderator'],
  ['AIDE', 'moderator'],
  ['OPERATOR', 'operator'],
  ['INTERPRETER', 'interpreter'],
  ['TRANSLATOR', 'interpreter'],
  ['HOST', 'host'],
  ['REPORTER', 'reporter'],
  ['QUESTION', 'reporter'],
  ['JOURNALIST', 'reporter'],
  ['PARTICIPANT', 'other'],
  ['AUDIENCE', 'other'],
  ['OFFICIAL', 'official'],
]

/** In long words at most two letters added, lost or swapped. */
function isMisprintOf(printed: string, word: string): boolean {
  return word.length >= 8 && Math.abs(printed.length - word.length) <= 2 && distance(printed, word) <= 2
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
