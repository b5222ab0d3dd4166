/** Documents in the API: the list, one document, and what stands in it. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { documentOf, listOf } from '../answers.ts'
import type { Site } from '../app.tsx'
import { address, documentAddress } from '../queries.ts'
import { seenAt } from '../seen-at.ts'
import * as answers from './answers.ts'
import { answersWith, onward } from './lists.ts'
import { documentsParameters, noParameters, perAnswer, slugPath } from './parameters.ts'
import { newRoutes } from './problems.ts'

const tags = ['Documents']
const one = { params: slugPath, query: noParameters }

/** The routes of documents, to be put under the root of the API. */
export function documentsApi({ archive }: Pick<Site, 'archive'>): OpenAPIHono {
  const routes = newRoutes()

  const list = createRoute({
    method: 'get',
    path: '/documents',
    tags,
    summary: 'The documents, the newest first and the undated last',
    request: { query: documentsParameters },
    responses: answersWith('A page of them, with counts for each other choice', answers.documents),
  })
  routes.openapi(list, async (c) => {
    const { limit = perAnswer, ...filter } = c.req.valid('query')
    const { total, next, kinds, years, documents } = await archive.documents({ ...filter, limit })
    return c.json(
      {
        format: 'readout/documents/1' as const,
        total,
        next: onward(c, next),
        kinds: [...kinds],
        years: [...years],
        documents: documents.map(({ slug, title, kind, publisher, date, specimen, ...counts }) => {
          const { commitments, passages, revisions } = counts
          return { slug, title, kind, publisher, date, specimen, commitments, passages, revisions }
        }),
      },
      200,
    )
  })

  const document = createRoute({
    method: 'get',
    path: '/documents/{slug}',
    tags,
    summary: 'One document: what it is, and where its parts are',
    request: one,
    responses: answersWith('The document', answers.document),
  })
  routes.openapi(document, async (c) => {
    const found = await documentOf(archive, c.req.valid('param').slug)
    const { slug, title, kind, publisher, date, specimen, commitments, passages, revisions, record } = found
    const { language, sourceUrl, publishedAt } = record.meta
    const here = `/api/v1${documentAddress(slug)}`
    return c.json(
      {
        format: 'readout/document/1' as const,
        ...{ slug, title, kind, publisher, date, specimen, commitments, passages, revisions },
        ...{ language, sourceUrl, publishedAt },
        summit: found.summit,
        rejected: found.rejected,
        links: {
          page: documentAddress(slug),
          source: `${documentAddress(slug)}/source`,
          record: `${here}/record`,
          commitments: `${here}/commitments`,
          rejected: `${here}/rejected`,
          revisions: `${here}/revisions`,
        },
      },
      200,
    )
  })

  const record = createRoute({
    method: 'get',
    path: '/documents/{slug}/record',
    tags,
    summary: 'The record of a document: its ground rules and passages, as read',
    request: one,
    responses: answersWith('The record', answers.record),
  })
  routes.openapi(record, async (c) => {
    return c.json((await documentOf(archive, c.req.valid('param').slug)).record, 200)
  })

  const commitments = createRoute({
    method: 'get',
    path: '/documents/{slug}/commitments',
    tags,
    summary: 'The commitments found in a document, in the order of its text',
    request: one,
    responses: answersWith('The commitments', answers.documentCommitments),
  })
  routes.openapi(commitments, async (c) => {
    return c.json(listOf(await documentOf(archive, c.req.valid('param').slug)), 200)
  })

  const rejected = createRoute({
    method: 'get',
    path: '/documents/{slug}/rejected',
    tags,
    summary: 'What looked like a commitment of a document and was not taken, beside those that were',
    request: one,
    responses: answersWith('Both lists', answers.documentRejected),
  })
  routes.openapi(rejected, async (c) => {
    const { slug } = c.req.valid('param')
    const [document, candidates] = await Promise.all([documentOf(archive, slug), archive.rejected(slug)])
    return c.json({ ...listOf(document), rejected: [...(candidates ?? [])] }, 200)
  })

  const revisions = createRoute({
    method: 'get',
    path: '/documents/{slug}/revisions',
    tags,
    summary: 'Every state of a document that is kept, the newest first',
    request: one,
    responses: answersWith('The revisions', answers.revisions),
  })
  routes.openapi(revisions, async (c) => {
    const { slug, history } = await documentOf(archive, c.req.valid('param').slug)
    return c.json(
      {
        format: 'readout/revisions/1' as const,
        document: slug,
        revisions: history.map((revision) => ({
          number: revision.number,
          hash: revision.hash,
          bytes: revision.bytes,
          seenAt: seenAt(revision).toString(),
          source: address(`${documentAddress(slug)}/source`, { revision: revision.number }),
        })),
      },
      200,
    )
  })

  return routes
}
