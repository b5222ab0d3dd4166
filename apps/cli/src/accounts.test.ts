/** Who may sign in, from the command line, over a folder. */
import { once } from 'node:events'
import { openArchive } from '@readout/archive'
import { expect, test } from 'vitest'
import { accountLine, served } from './json.ts'
import { firstLine, linesOf, ownFolder, parsed, readout, startReadout } from './testing/readout.ts'

const desk = ownFolder()

test('serve gives a link for the first administrator at each start, anew, as long as there is none', async () => {
  const links: string[] = []
  for (let start = 0; start < 2; start++) {
    const run = startReadout(['serve', '--port', '0', '--folder', `${desk.path}/first`, '--json'])
    const { url, firstAdministrator } = parsed(served, await firstLine(run))
    expect(firstAdministrator?.split('/invitations/')[0]).toBe(url.replace('127.0.0.1', 'localhost'))
    const path = new URL(firstAdministrator ?? '').pathname
    expect((await fetch(`${url}${path}`)).status).toBe(200)
    for (const before of links) expect((await fetch(`${url}${before}`)).status).toBe(404)
    links.push(path)
    run.kill('SIGTERM')
    await once(run, 'close')
  }
}, 180_000)

test('accounts are invited back, disabled and listed', async () => {
  const folder = ['--folder', `${desk.path}/second`]
  await withTwoAccounts(`${desk.path}/second`)
  const invited = await readout(['accounts', 'invite', 'ana ruiz', ...folder])
  expect(invited.stdout).toMatch(/^http:\/\/localhost:4040\/invitations\/[\w-]{43}\n$/u)
  expect((await readout(['accounts', 'disable', 'Ana Ruiz', ...folder])).code).toBe(0)
  const lines = linesOf((await readout(['accounts', 'list', '--json', ...folder])).stdout)
  const [ada, ana] = lines.map((line) => parsed(accountLine, line))
  expect([ada, ana]).toMatchObject([
    { name: 'Ada', role: 'administrator', disabledAt: null, seenAt: expect.any(String) },
    { name: 'Ana Ruiz', role: 'coder', disabledAt: expect.any(String), seenAt: null },
  ])
  const refused = await readout(['accounts', 'disable', 'ada', ...folder])
  expect([refused.code, refused.stderr]).toEqual([
    2,
    'readout: Ada is the last administrator. Make another account one first.\n',
  ])
}, 180_000)

test('where nothing was imported and no site was served there are no accounts to speak of', async () => {
  const { code, stderr } = await readout(['accounts', 'list', '--folder', `${desk.path}/none`])
  expect([code, stderr]).toEqual([2, expect.stringContaining('There is no archive in')])
})

async function withTwoAccounts(folder: string): Promise<void> {
  const archive = await openArchive({ folder })
  for (const [name, role] of [
    ['Ana Ruiz', 'coder'],
    ['Ada', 'administrator'],
  ] as const) {
    const { token } = await archive.accounts.invite(name, role, null)
    const publicKey = new Uint8Array([1])
    await archive.accounts.accept(token, { id: role, name: 'Laptop', publicKey, counter: 0, transports: [] })
  }
  await archive.close()
}
