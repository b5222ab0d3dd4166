import { expect, test } from 'vitest'
import { showAccounts } from './accounts.ts'

test('a line names the account, its role, when it was last used and since when it is disabled', () => {
  const at = Temporal.Instant.from('2031-05-04T09:00:30Z')
  const account = { id: 'a', role: 'coder', madeAt: at } as const
  const lines = showAccounts([
    { ...account, name: 'Ana Ruiz', disabledAt: null, seenAt: at },
    { ...account, name: 'Bo', disabledAt: at, seenAt: null },
  ])
  expect(lines.map((spans) => spans.map(({ text }) => text).join(''))).toEqual([
    'Ana Ruiz  coder  signed in, last used 2031-05-04 09:00 UTC',
    'Bo  coder  disabled 2031-05-04 09:00 UTC',
  ])
})
