import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openMemory } from './folder.ts'
import { migrate } from './migrations.ts'

it('tables are made once; those of a later version of Readout are left alone', async () => {
  const store = await openMemory()
  await sql`reset role`.execute(store.db)
  await migrate(store.db)
  await sql`insert into readout.migrations (name, timestamp) values ('9999-later', '')`.execute(store.db)
  await expect(migrate(store.db)).rejects.toMatchObject({
    code: 'database',
    message: expect.stringContaining('made by a later version of Readout'),
  })
  await store.close()
})
