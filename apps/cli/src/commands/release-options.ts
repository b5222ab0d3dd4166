/** What the commands that change releases have in common. */
import { userInfo } from 'node:os'
import type { HeldDocument, Which } from '@readout/archive'
import { ReadoutError } from '@readout/record'
import { Option } from 'commander'
import type { HeldLine } from '../json.ts'

export interface ReleaseOptions {
  readonly set?: string
  readonly reason: string
  readonly by?: string
  readonly json?: true
}

export const setOption = () => new Option('--set <name>', 'all documents that are released as this set')
export const reasonOption = () =>
  new Option('--reason <words>', 'why; it stands in the log').makeOptionMandatory()
export const byOption = () => new Option('--by <account>', 'who does it; your name on this machine otherwise')

/** Who acts, and why. */
export function responsible({ by, reason }: { readonly by?: string | undefined; readonly reason: string }) {
  return { by: by ?? ownName(), reason }
}

function ownName(): string {
  try {
    return userInfo().username
  } catch (cause) {
    throw new ReadoutError('bad-use', 'You have no name on this machine.', 'Name the account with --by.', {
      cause,
    })
  }
}

/**
 * The documents that a command is about.
 *
 * @throws {ReadoutError} `bad-use`: neither documents nor a set is named, or both.
 */
export function whichOf(slugs: readonly string[], { set }: Pick<ReleaseOptions, 'set'>): Which {
  if (set !== undefined && slugs.length > 0)
    throw new ReadoutError('bad-use', 'Documents and a set are named.', 'Name the one or the other.')
  if (set !== undefined) return { set }
  if (slugs.length === 0)
    throw new ReadoutError('bad-use', 'No document is named.', 'Name its slug, or a set with --set.')
  return { documents: slugs }
}

/** A document out of public sight as a line of JSON. */
export function heldLine({ until, at, audience, ...held }: HeldDocument): HeldLine {
  const { slug, title, set, by, reason, wasPublic } = held
  return {
    format: 'readout/held/1',
    slug,
    title,
    until: until?.toString() ?? null,
    instant: until?.toInstant().toString() ?? null,
    set,
    audience: [...audience],
    wasPublic,
    at: at.toString(),
    by,
    reason,
  }
}
