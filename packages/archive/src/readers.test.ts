import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openArchive } from './open.ts'
import type { ImportSource } from './types.ts'

const folder = new URL('../../../examples/', import.meta.url)
const texts: ImportSource[] = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) })),
  { name: 'empty.md', bytes: new Uint8Array() },
  // More than are read without a thread.
  ...Array.from({ length: 9 }, (_, index) => ({
    name: `note-${index}.md`,
    bytes: new TextEncoder().encode(`# Note ${index}\n\nWe will count ${index} herons.`),
  })),
]

it('two threads bring the same into an archive as none', async () => {
  const archives = await Promise.all(
    [1, 2].map((jobs) => openArchive({ memory: true }, { jobs, now: () => importedAt })),
  )
  const all = await Promise.all(
    archives.map(async (archive) => {
      const outcomes = await Promise.all(texts.map((text) => archive.importSource(text)))
      const slugs = outcomes.flatMap((outcome) => ('slug' in outcome ? [outcome.slug] : []))
      const documents = []
      for (const slug of slugs) documents.push(await archive.document(slug))
      const filter = { today: Temporal.PlainDate.from('2031-01-01'), limit: 1000 }
      const pledges = await archive.pledges(filter)
      await archive.close()
      return { outcomes, documents, pledges }
    }),
  )
  expect(all[1]).toEqual(all[0])
  expect(all[0]?.outcomes.map(({ status }) => status)).toContain('failed')
  expect(all[0]?.documents.length).toBeGreaterThan(4)
}, 120_000)

const importedAt = Temporal.Instant.from('2031-01-01T00:00:00Z')
