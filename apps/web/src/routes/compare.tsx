/** The page that lays two documents side by side. */
import type { Archive } from '@readout/archive'
import { Hono } from 'hono'
import { queryOf } from '../answers.ts'
import type { Site } from '../app.tsx'
import { ComparePage, type Comparison, type Refused } from '../pages/compare.tsx'
import { type CompareQuery, compareQuery } from '../queries.ts'
import { mostWeighed, refusalToCompare, sideBySide } from '../side-by-side.ts'

/** The route of the comparison, to be put at the root of the site. */
export function compareRoutes({ archive, mostWeighed: most = mostWeighed }: Site): Hono {
  const routes = new Hono()

  routes.get('/compare', async (c) => {
    const query = queryOf(c, compareQuery)
    const { documents } = await archive.documents({ limit: comparable })
    const comparison = await comparisonOf(archive, query, most)
    if (comparison.state === 'refused') c.status(comparison.status)
    return c.render(<ComparePage documents={documents} query={query} comparison={comparison} />, {
      title: 'Compare two documents',
      section: 'compare',
    })
  })

  return routes
}

/** How many documents the two lists of the page offer, the newest first. */
const comparable = 500

async function comparisonOf(
  archive: Archive,
  { a: slugA, b: slugB }: CompareQuery,
  most: number,
): Promise<Comparison> {
  if (slugA === undefined && slugB === undefined) return { state: 'nothing-picked' }
  const [a, b] = await Promise.all([slugA, slugB].map((slug) => pickedIn(archive, slug)))
  if (a === null) return notPicked(slugA, 'first')
  if (b === null) return notPicked(slugB, 'second')
  if (a === undefined) return half('The second text is picked. Pick the first as well.')
  if (b === undefined) return half('The first text is picked. Pick the second as well.')
  if (slugA === slugB) return half('Both texts are the same document. Pick another for one of them.')
  const refusal = refusalToCompare(a, b, most)
  if (refusal !== null) return refuse(422, refusal)
  return { state: 'compared', a, b, concordance: sideBySide(a, b) }
}

function refuse(status: Refused['status'], line: string): Refused {
  return { state: 'refused', status, line }
}

const pickedIn = async (archive: Archive, slug: string | undefined) =>
  slug === undefined ? undefined : archive.document(slug)

const half = (line: string): Comparison => ({ state: 'half-picked', line })

const notPicked = (slug: string | undefined, which: string): Comparison =>
  refuse(404, `The archive holds no document “${slug}”. Pick the ${which} from the list.`)
