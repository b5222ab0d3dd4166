/** Documents: the list, one document with what stands beside it, and what can be taken away. */
import { binaryMediaType, listQuestions } from '@readout/record'
import { Hono } from 'hono'
import { documentOf, listOf, notThere, queryOf, refusePageBeyond } from '../answers.ts'
import type { Site } from '../app.tsx'
import { exactQueryOf, refuseParameters } from '../exact-query.ts'
import { httpDate } from '../memento/http-date.ts'
import { linkHeader, mementosOf, placesOf } from '../memento/memento.ts'
import { originOf } from '../origin.ts'
import { DocumentView } from '../pages/document.tsx'
import { DocumentsPage, documentsPerPage } from '../pages/documents.tsx'
import { QuestionsPage } from '../pages/questions.tsx'
import { RejectedPage } from '../pages/rejected.tsx'
import { documentFeeds, documentsQuery, questionsQuery, sourceQuery } from '../queries.ts'

/** The routes of documents, to be put at the root of the site. */
export function documentRoutes({ archive, now }: Site): Hono {
  const routes = new Hono()

  routes.get('/documents', async (c) => {
    const query = queryOf(c, documentsQuery)
    const { kind, year, page = 1 } = query
    const found = await archive.documents({
      kind,
      year,
      limit: documentsPerPage,
      offset: (page - 1) * documentsPerPage,
    })
    refusePageBeyond(page, found.total, documentsPerPage)
    return c.render(<DocumentsPage found={found} query={query} />, {
      title: 'Documents',
      section: 'documents',
      feeds: documentFeeds(query),
    })
  })

  routes.get('/documents/:slug', async (c) => {
    const document = await documentOf(archive, c.req.param('slug'))
    return c.render(<DocumentView document={document} now={now()} />, {
      title: document.title,
      section: 'documents',
    })
  })

  routes.get('/documents/:slug/questions', async (c) => {
    const { q } = queryOf(c, questionsQuery)
    const document = await documentOf(archive, c.req.param('slug'))
    return c.render(<QuestionsPage document={document} q={q} />, {
      title: `Questions: ${document.title}`,
      section: 'documents',
    })
  })

  routes.get('/documents/:slug/questions.json', async (c) => {
    const { q } = exactQueryOf(c, questionsQuery)
    const { record, title } = await documentOf(archive, c.req.param('slug'))
    return c.json(listQuestions(record, title, q))
  })

  routes.get('/documents/:slug/record.json', async (c) => {
    refuseParameters(c)
    return c.json((await documentOf(archive, c.req.param('slug'))).record)
  })

  routes.get('/documents/:slug/commitments.json', async (c) => {
    refuseParameters(c)
    return c.json(listOf(await documentOf(archive, c.req.param('slug'))))
  })

  routes.get('/documents/:slug/rejected', async (c) => {
    const slug = c.req.param('slug')
    const [document, rejected] = await Promise.all([documentOf(archive, slug), archive.rejected(slug)])
    return c.render(<RejectedPage document={document} rejected={rejected ?? []} />, {
      title: `Not taken: ${document.title}`,
      section: 'documents',
    })
  })

  routes.get('/documents/:slug/rejected.json', async (c) => {
    refuseParameters(c)
    const slug = c.req.param('slug')
    const [document, rejected] = await Promise.all([documentOf(archive, slug), archive.rejected(slug)])
    return c.json({ ...listOf(document), rejected })
  })

  routes.get('/documents/:slug/source', async (c) => {
    const slug = c.req.param('slug')
    const { revision } = queryOf(c, sourceQuery)
    const bytes = await archive.source(slug, revision)
    if (bytes === null) throw notThere(revision === undefined ? slug : `${slug}, revision ${revision}`)
    const document = await documentOf(archive, slug)
    c.header('link', linkHeader(placesOf(document, originOf(c))))
    const memento = mementosOf(document).find((one) => one.revision === revision)
    if (memento !== undefined) c.header('memento-datetime', httpDate(memento.seen))
    const binary = binaryMediaType(bytes)
    if (binary !== null) {
      const name = `${slug}.${binary === 'application/pdf' ? 'pdf' : 'docx'}`
      c.header('content-disposition', `attachment; filename="${name}"`)
    }
    // Whatever else the source holds, a browser shows it as text and runs nothing of it.
    return c.body(new Uint8Array(bytes), 200, { 'content-type': binary ?? 'text/plain; charset=utf-8' })
  })

  return routes
}
