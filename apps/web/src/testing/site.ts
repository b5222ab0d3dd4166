import { createApp } from '../app.tsx'
import { fakeArchive } from './fake-archive.ts'

/** The site over the archive of the harbour texts at an instant, and what its pages say. */
export function siteAt(instant: string) {
  const app = () => createApp({ archive: fakeArchive(), now: () => Temporal.Instant.from(instant) })
  const textOf = async (path: string) => (await app().request(path)).text()
  /** The words of a page without its tags. */
  const wordsOf = async (path: string) =>
    (await textOf(path)).replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
  return { app, textOf, wordsOf }
}
