/** node release-server.ts PLACE: serves an archive, and holds and withdraws what its parent process tells it to. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sift } from '@readout/commitments'
import { readDocument } from '@readout/record'
import { sql } from 'kysely'
import type { createApp } from '../apps/web/src/app.tsx'
import { buildSite } from '../apps/web/src/build.ts'
import { serveSite } from '../apps/web/src/serve.ts'
import { archiveOver } from '../packages/archive/src/archive.ts'
import { asKeeper } from '../packages/archive/src/sight.ts'
import { openPlace } from '../packages/archive/src/testing/faults/places.ts'

export interface HeldText {
  readonly name: string
  readonly text: string
  readonly set: string
}

export type Asked =
  | { readonly do: 'hold'; readonly texts: readonly HeldText[] }
  | {
      readonly do: 'move'
      /** Instants with their zones, the later one first. */
      readonly sets: readonly { readonly set: string; readonly until: string }[]
      readonly shiftMs: number
    }
  | { readonly do: 'withdraw'; readonly slugs: readonly string[] }
  | { readonly do: 'package' }
  | { readonly do: 'close' }

export type Said =
  | { readonly is: 'serving'; readonly url: string; readonly routes: readonly string[] }
  | { readonly is: 'done'; readonly pledges: readonly string[]; readonly words: string }

const now = () => Temporal.Now.instant()
const responsible = { by: 'ana', reason: 'At one instant.' }
const store = await openPlace(process.argv[2] ?? '')
const archive = archiveOver(store, { now, read: readDocument, sift })
const site = await serveSite({ archive, port: 0 })
const say = (said: Said) => {
  process.send?.(said)
}
const { folder: build } = await buildSite()
const bundle: { createApp: typeof createApp } = await import(pathToFileURL(join(build, 'server/app.js')).href)
const isRead = ({ method }: { readonly method: string }) => method === 'GET'
const routes = bundle.createApp({ archive, now }).routes.filter(isRead)
say({ is: 'serving', url: site.url, routes: [...new Set(routes.map(({ path }) => path))] })

process.on('message', async (asked: Asked) => {
  const { pledges, words } = await carryOut(asked)
  say({ is: 'done', pledges, words })
  if (asked.do === 'close') process.disconnect?.()
})

async function carryOut(asked: Asked): Promise<{ pledges: readonly string[]; words: string }> {
  switch (asked.do) {
    case 'hold': {
      for (const { name, text, set } of asked.texts) {
        const order = { until: Temporal.ZonedDateTime.from('2999-01-01T00:00[UTC]'), set, ...responsible }
        const outcome = await archive.importSource({ name, bytes: new TextEncoder().encode(text) }, order)
        if (outcome.status !== 'added') throw new Error(JSON.stringify(outcome))
      }
      return { pledges: await idsOfHeld(), words: '' }
    }
    case 'move':
      await shiftClock(asked.shiftMs)
      for (const { set, until } of asked.sets)
        await archive.releases.hold({ set }, Temporal.ZonedDateTime.from(until), responsible)
      return { pledges: [], words: '' }
    case 'withdraw':
      await archive.releases.withdraw({ documents: asked.slugs }, responsible)
      return { pledges: [], words: '' }
    case 'package':
      return { pledges: [], words: await packedWords() }
    case 'close':
      await site.close()
      await archive.close()
      return { pledges: [], words: '' }
  }
}

/** Lets the clock by which releases come run ahead of the machine's, so that a night of another year passes now. */
async function shiftClock(ms: number): Promise<void> {
  await asKeeper(store.db, (keeper) =>
    sql`
      create or replace function readout.moment() returns timestamptz language sql stable parallel safe as $$
        select least(
          transaction_timestamp() + interval '${sql.raw(String(Math.trunc(ms)))} milliseconds',
          nullif(current_setting('readout.moment', true), '')::timestamptz
        )
      $$`.execute(keeper),
  )
}

async function idsOfHeld(): Promise<string[]> {
  const rows = await asKeeper(store.db, (keeper) =>
    keeper
      .selectFrom('commitments as c')
      .innerJoin('holds as h', 'h.document', 'c.document')
      .select('c.pledge')
      .where('h.release_at', 'is not', null)
      .orderBy('c.document')
      .orderBy('c.ordinal')
      .execute(),
  )
  return rows.flatMap(({ pledge }) => pledge ?? [])
}

/** All text of a package that is written now. */
async function packedWords(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-package-'))
  try {
    await archive.writePackage(folder)
    const names = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = names.filter((entry) => entry.isFile())
    const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
    return texts.join('\n')
  } finally {
    await rm(folder, { recursive: true })
  }
}
