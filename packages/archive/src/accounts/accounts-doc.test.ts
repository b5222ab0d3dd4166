import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openMemory } from '../folder.ts'
import { asKeeper } from '../sight.ts'
import { accountRole, mayDo } from './permissions.ts'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/accounts.md'), 'utf8')
const rowsOf = (heading: string) =>
  [...(page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` \|(.*)\|$/gmu)].map(
    ([, name = '', rest = '']) => [name, rest.split('|').map((cell) => cell.trim())] as const,
  )

test('docs/accounts.md tells what each role may', () => {
  const told = rowsOf('Who may do what').map(([role, cells]) => [
    role,
    ...cells.map((cell) => cell === 'yes'),
  ])
  const permissions = ['keep own account', 'read acts', 'manage accounts'] as const
  const held = accountRole.options.map((role) => [role, ...permissions.map((each) => mayDo(role, each))])
  expect(told).toEqual(held)
})

test('docs/accounts.md lists the tables of accounts with their columns', async () => {
  const told = rowsOf('Tables').map(([table, cells]) => [
    table,
    [...(cells[1]?.matchAll(/`(\w+)`/gu) ?? [])].map(([, column]) => column),
  ])
  const store = await openMemory()
  const { rows } = await asKeeper(store.db, (keeper) =>
    sql<{ table: string; columns: string[] }>`
    select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns where table_schema = 'readout' group by table_name`.execute(keeper),
  )
  await store.close()
  const tables = new Map(rows.map(({ table, columns }) => [table, columns]))
  expect(told.length).toBe(8)
  expect(told).toEqual(told.map(([table]) => [table, tables.get(String(table))]))
})
