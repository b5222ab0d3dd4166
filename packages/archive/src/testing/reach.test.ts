import { loadModule } from 'libpg-query'
import { beforeAll, expect, it } from 'vitest'
import { reachOf } from './reach.ts'

beforeAll(loadModule)

it.each([
  ['select from readout.revisions where document = $1', 'revisions one'],
  ['select from readout.revisions r where r.document = any($1::integer[]) and r.number = 1', 'revisions one'],
  ['select from readout.edits where document in ($1, $2)', 'edits one'],
  ['insert into readout.edits (document, later) values ($1, $2)', 'edits one'],
  ['delete from readout.rejected r where r.document = $1', 'rejected one'],
  [
    'select from readout.edits e join readout.revisions r on r.document = e.document where e.document = $1',
    'edits one, revisions one',
  ],
  [
    'select from readout.documents d join readout.revisions r on r.document = d.id where d.id = $1',
    'revisions one',
  ],
  [
    'select from readout.documents d join readout.revisions r on r.document = d.id where d.slug = $1',
    'revisions each',
  ],
  ['update readout.commitments c set place = v.n from v where c.document = v.document', 'commitments each'],
  ['select from readout.edits where document in (select id from readout.documents)', 'edits each'],
  ['select from readout.passages p where p.words @@ $1', 'passages all'],
  ['select from readout.revisions where document = $1 or hash = $2', 'revisions all'],
  ['select from readout.revisions where document > $1', 'revisions all'],
  [
    'select from readout.revisions where document = $1 union select from readout.edits',
    'revisions one, edits all',
  ],
  ['with e as (select from readout.edits) select from e', 'edits all'],
  [
    'select (select count(*) from readout.edits e where e.document = d.id) from readout.documents d',
    'edits refused',
  ],
  [
    'select from readout.revisions r where exists (select from readout.edits e where e.document = r.document)',
    'revisions all, edits each',
  ],
  [
    'select from readout.commitments c where exists (select from readout.commitments o where o.pledge = c.pledge)',
    'commitments all, commitments refused',
  ],
  ["update readout.documents set change = nextval('readout.changes') where id = $1", 'documents refused'],
  ['select from readout.documents d where d.slug = $1', ''],
])('%s reaches %s', (statement, reached) => {
  expect(
    reachOf(statement)
      .map(({ table, reach }) => `${table} ${reach}`)
      .join(', '),
  ).toBe(reached)
})
