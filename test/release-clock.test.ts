/** A release by the real clock, with readers who ask all the time. */
import { sift } from '@readout/commitments'
import { readDocument } from '@readout/record'
import { expect, test } from 'vitest'
import { createApp } from '../apps/web/src/app.tsx'
import { archiveOver } from '../packages/archive/src/archive.ts'
import { openMemory } from '../packages/archive/src/folder.ts'

const now = () => Temporal.Now.instant()
const texts = ['alpha', 'beta', 'gamma'].map((word) => ({
  name: `${word}.md`,
  bytes: new TextEncoder().encode(
    `---\ntitle: "Statement ${word}"\ndate: 2026-01-01\n---\n\nThe leaders will open the zirconium ledger of ${word} by 2031.\n`,
  ),
}))
const surfaces = [
  '/',
  '/documents',
  '/search?q=zirconium',
  '/commitments.json',
  '/compare?a=2026-01-01-statement-alpha&b=2026-01-01-statement-beta',
  ...texts.map(({ name }) => `/documents/2026-01-01-statement-${name.replace('.md', '')}/record.json`),
] as const

test('ten clients ask until an instant has passed: not a byte early, and a set whole or not at all', async () => {
  const store = await openMemory()
  const archive = archiveOver(store, { now, read: readDocument, sift })
  const app = createApp({ archive, now })
  const responsible = { by: 'ana', reason: 'Together.' }
  const later = now().add({ hours: 1 }).toZonedDateTimeISO('Europe/Oslo')
  for (const text of texts)
    expect(await archive.importSource(text, { until: later, set: 'all', ...responsible })).toMatchObject({
      status: 'added',
      held: { set: 'all' },
    })
  for (const path of surfaces) await app.request(path)
  const until = now().add({ milliseconds: 2000 }).toZonedDateTimeISO('Europe/Oslo')
  expect(await archive.releases.hold({ set: 'all' }, until, responsible)).toHaveLength(3)

  const answers: { readonly path: string; readonly done: Temporal.Instant; readonly seen: string }[] = []
  const isOver = () => Temporal.Instant.compare(now(), until.toInstant().add({ milliseconds: 500 })) > 0
  const client = async (first: number) => {
    for (let turn = first; !isOver(); turn += 1) {
      const path = surfaces[turn % surfaces.length] ?? '/'
      const response = await app.request(path)
      const words = (await response.text()).matchAll(
        /statement-(alpha|beta|gamma)|ledger of (alpha|beta|gamma)/gu,
      )
      const seen = [...new Set([...words].map(([, slug, text]) => slug ?? text))].sort().join(' ')
      answers.push({ path, done: now(), seen: response.status === 200 ? seen : 'refused' })
    }
  }
  await Promise.all(Array.from({ length: 10 }, (_, number) => client(number)))

  const isBefore = ({ done }: { readonly done: Temporal.Instant }) =>
    Temporal.Instant.compare(done, until.toInstant()) < 0
  const lists = answers.filter(({ path }) => !path.endsWith('record.json') && !path.startsWith('/compare'))
  const early = answers.filter(isBefore)
  expect(early.length).toBeGreaterThan(10)
  expect(new Set(early.filter(({ path }) => !path.startsWith('/compare')).map(({ seen }) => seen))).toEqual(
    new Set(['', 'refused']),
  )
  expect(new Set(lists.map(({ seen }) => seen))).toEqual(new Set(['', 'alpha beta gamma']))
  expect(new Set(answers.filter(({ path }) => path.startsWith('/compare')).map(({ seen }) => seen))).toEqual(
    new Set(['refused', 'alpha beta gamma']),
  )
  await archive.close()
}, 60_000)
