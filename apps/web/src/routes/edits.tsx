/** Revisions of one document side by side, and edits over the whole archive: the pages and their JSON. */
import type { Archive, EditFilter, StoredDifference, StoredDocument } from '@readout/archive'
import {
  type EditList,
  fateLineOf,
  type RevisionDifference,
  revisionDifferenceOf,
} from '@readout/commitments'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { documentOf, queryOf, refusePageBeyond } from '../answers.ts'
import type { Site } from '../app.tsx'
import { exactQueryOf } from '../exact-query.ts'
import { EditsPage, editsPerPage } from '../pages/edits.tsx'
import { RevisionsPage } from '../pages/revisions.tsx'
import { address, type EditsQuery, editsQuery, type RevisionsQuery, revisionsQuery } from '../queries.ts'

/** How many edited revisions one answer in JSON holds. */
const editsPerAnswer = 100

/** The routes of revisions and edits, to be put at the root of the site. */
export function editRoutes({ archive }: Pick<Site, 'archive'>): Hono {
  const routes = new Hono()

  routes.get('/documents/:slug/revisions', async (c) => {
    const query = queryOf(c, revisionsQuery)
    const document = await documentOf(archive, c.req.param('slug'))
    const found = await sideBySide(archive, document, query)
    return c.render(<RevisionsPage document={document} found={found} />, {
      title: `Revisions: ${document.title}`,
      section: 'documents',
    })
  })

  routes.get('/documents/:slug/revisions.json', async (c) => {
    const query = exactQueryOf(c, revisionsQuery)
    const document = await documentOf(archive, c.req.param('slug'))
    const found = await sideBySide(archive, document, query)
    if (found === null)
      throw new HTTPException(404, {
        message: `“${document.title}” has one revision, which differs from none.`,
      })
    const names = { earlier: String(found.earlier.number), later: String(found.later.number) }
    return c.json(revisionDifferenceOf(names, found.difference, found.fates) satisfies RevisionDifference)
  })

  routes.get('/edits', async (c) => {
    const query = queryOf(c, editsQuery)
    const found = await archive.edits(filterOf(query, editsPerPage))
    refusePageBeyond(query.page ?? 1, found.total, editsPerPage)
    return c.render(<EditsPage found={found} query={query} />, { title: 'Edits', section: 'edits' })
  })

  routes.get('/edits.json', async (c) => {
    const query = exactQueryOf(c, editsQuery)
    const { page = 1 } = query
    const { total, documents, revisions } = await archive.edits(filterOf(query, editsPerAnswer))
    refusePageBeyond(page, total, editsPerAnswer)
    const isLast = page * editsPerAnswer >= total
    return c.json({
      format: 'readout/edits/1',
      total,
      documents,
      next: isLast ? null : address('/edits.json', { ...query, page: page + 1 }),
      revisions: revisions.map(({ document, earlierSeenAt, seenAt, fates, ...revision }) => ({
        slug: document.slug,
        title: document.title,
        kind: document.kind,
        date: document.date,
        specimen: document.specimen,
        ...revision,
        sorts: [...revision.sorts],
        edits: [...revision.edits],
        earlierSeenAt: earlierSeenAt.toString(),
        seenAt: seenAt.toString(),
        fates: fates.map(fateLineOf),
      })),
    } satisfies EditList)
  })

  return routes
}

/**
 * The two revisions that are asked for; of one document with one revision, null. What is left out is the last revision that
 * changed words, and the one before it.
 *
 * @throws HTTPException 404 where the document has no revision of a number
 */
async function sideBySide(
  archive: Archive,
  { slug, history }: StoredDocument,
  { from, to }: RevisionsQuery,
): Promise<StoredDifference | null> {
  if (history.length < 2 && from === undefined && to === undefined) return null
  const edited = history.find(({ change }) => change !== null && change.edits > 0) ?? history[0]
  const later = to ?? (from === undefined ? edited?.number : history[0]?.number) ?? 1
  const before = history.find(({ number }) => number === later)?.change?.from
  const earlier = from ?? before ?? history.at(-1)?.number ?? 1
  const known = history.map(({ number }) => number)
  const unknown = [earlier, later].find((number) => !known.includes(number))
  if (unknown !== undefined)
    throw new HTTPException(404, { message: `There is no revision ${unknown} of this document.` })
  if (earlier === later)
    throw new HTTPException(400, { message: 'Both revisions are the same. Pick another for one of them.' })
  return archive.difference(slug, earlier, later)
}

function filterOf(query: EditsQuery, perPage: number): EditFilter {
  const { sort, year, announced, commitments, document, page = 1 } = query
  return {
    sort,
    year,
    isAnnounced: announced === undefined ? undefined : announced === 'yes',
    touchesCommitments: commitments === undefined ? undefined : commitments === 'yes',
    document,
    limit: perPage,
    offset: (page - 1) * perPage,
  }
}
