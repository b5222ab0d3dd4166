import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { openPostgres } from './postgres.ts'
import { noServer, onServer, serverUrl, withDatabase } from './testing/every-database.ts'

describe('an address of a database', () => {
  it('where nobody answers is told by host and port, never with the password', async () => {
    const refusal = await openPostgres('postgres://ana:s3cret@127.0.0.1:1/readout').catch((error) => error)
    expect(refusal).toMatchObject({
      code: 'database',
      message: expect.stringContaining('No PostgreSQL answers at 127.0.0.1:1 ('),
    })
    expect(inspect(refusal, { depth: 9, showHidden: true })).not.toContain('s3cret')
  })

  it('that is none is refused without being repeated', async () => {
    for (const address of [
      's3cret',
      'mysql://ana:s3cret@localhost/readout',
      'postgres://ana:s3cret@@[/x',
      'postgres://ana:s3%cret@localhost:99999999/readout',
    ]) {
      const refusal = await openPostgres(address).catch((error) => error)
      expect(refusal).toMatchObject({ code: 'database' })
      expect(inspect(refusal, { depth: 9, showHidden: true })).not.toContain('s3cret')
    }
  })

  it('at which something else listens is refused', async () => {
    const server = createServer((socket) => socket.end('220 mail.example ESMTP\r\n'))
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : null
    await expect(openPostgres(`postgres://ana@127.0.0.1:${port}/readout`)).rejects.toMatchObject({
      code: 'database',
      message: expect.stringContaining(`127.0.0.1:${port}`),
    })
    server.close()
  })

  it('that two processes open at once for the first time serves both', async ({ skip }) => {
    skip(serverUrl === null, noServer)
    const server = serverUrl ?? ''
    const database = `readout_test_${randomBytes(6).toString('hex')}`
    await onServer(server, `create database ${database}`)
    const address = withDatabase(server, database)
    const stores = await Promise.all([1, 2, 3].map(() => openPostgres(address)))
    await Promise.all(stores.map((store) => store.close()))
    await onServer(server, `drop database ${database} with (force)`)
  })

  it('of a database that does not exist is told by its name', async ({ skip }) => {
    skip(serverUrl === null, noServer)
    await expect(openPostgres(withDatabase(serverUrl ?? '', 'readout_test_absent'))).rejects.toMatchObject({
      code: 'database',
      message: expect.stringContaining('has no database named readout_test_absent.'),
    })
  })
})
