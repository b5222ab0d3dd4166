import type { Change, ChangeType } from '../schema.ts'

/** One change; `note` is a sentence that can be printed as it stands. */
export const change = (type: ChangeType, from: string | null, to: string | null, note: string): Change => ({
  type,
  from,
  to,
  note,
})

export const quoted = (words: string) => `“${words}”`

/** "a", "a and b", "a, b and c". */
export const listed = (parts: readonly string[]) => conjunction.format(parts)

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** What is in the one and not in the other. */
export const without = <T>(all: readonly T[], some: readonly T[]): T[] =>
  all.filter((one) => !some.includes(one))
