/** Who may do what: the one table that every route which changes something is held against. */
import { z } from 'zod'

/** What an account is for. */
export const accountRole = z.enum(['reader', 'reporter', 'coder', 'editor', 'press officer', 'administrator'])
export type AccountRole = z.infer<typeof accountRole>

export type Permission =
  /** See and end one's own passkeys and sessions. */
  | 'keep own account'
  /** Invite, change roles, disable, end sessions. */
  | 'manage accounts'
  /** Read the log of acts. */
  | 'read acts'

const permissions: Readonly<Record<AccountRole, readonly Permission[]>> = {
  reader: ['keep own account'],
  reporter: ['keep own account'],
  coder: ['keep own account'],
  editor: ['keep own account'],
  'press officer': ['keep own account', 'read acts'],
  administrator: ['keep own account', 'read acts', 'manage accounts'],
}

/**
 * True where accounts of a role may do something.
 *
 * @example
 * mayDo('administrator', 'manage accounts') // true
 * mayDo('reader', 'read acts') // false
 */
export function mayDo(role: AccountRole, permission: Permission): boolean {
  return permissions[role].includes(permission)
}
