import type { Account } from '@readout/archive'
import type { Line } from '../layout.ts'

/**
 * A line for each account: its name, its role, and when it was last used.
 *
 * @example
 * showAccounts(await accounts.list()) // [[{ text: 'Ana Ruiz', style: 'title' }, { text: '  coder' }]]
 */
export function showAccounts(accounts: readonly Account[]): Line[] {
  return accounts.map(({ name, role, disabledAt, seenAt }) => [
    { text: name, style: 'title' },
    { text: `  ${role}` },
    ...(seenAt === null ? [] : [{ text: `  signed in, last used ${told(seenAt)}`, style: 'dim' as const }]),
    ...(disabledAt === null ? [] : [{ text: `  disabled ${told(disabledAt)}`, style: 'problem' as const }]),
  ])
}

const told = (at: Temporal.Instant) =>
  at.toString({ smallestUnit: 'minute' }).replace('T', ' ').replace('Z', ' UTC')
