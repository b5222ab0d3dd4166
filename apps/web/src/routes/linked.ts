/** A document for programs that link texts: annotations, claims, and its states over time. */
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { documentOf, notThere } from '../answers.ts'
import type { Site } from '../app.tsx'
import { conditional } from '../conditional.ts'
import { refuseParameters } from '../exact-query.ts'
import { annotationsOf, annotationsType } from '../linked/annotations.ts'
import { claimsOf, claimsType } from '../linked/claims.ts'
import { instantOf } from '../memento/http-date.ts'
import { linkHeader, mementoAt, mementosOf, placesOf, timeMapOf } from '../memento/memento.ts'
import { originOf } from '../origin.ts'

/** The routes of linked data and of Memento, to be put at the root of the site. */
export function linkedRoutes({ archive, now }: Site): Hono {
  const routes = new Hono()

  routes.get('/documents/:slug/annotations.jsonld', conditional, async (c) => {
    refuseParameters(c)
    const annotations = annotationsOf(await documentOf(archive, c.req.param('slug')), originOf(c))
    return c.body(JSON.stringify(annotations), 200, { 'content-type': annotationsType })
  })

  routes.get('/documents/:slug/claims.jsonld', conditional, async (c) => {
    refuseParameters(c)
    const claims = claimsOf(await documentOf(archive, c.req.param('slug')), originOf(c))
    return c.body(JSON.stringify(claims), 200, { 'content-type': claimsType })
  })

  routes.get('/documents/:slug/timegate', async (c) => {
    const document = await documentOf(archive, c.req.param('slug'))
    const asked = c.req.header('accept-datetime')
    const instant = asked === undefined ? now() : instantOf(asked)
    if (instant === null)
      throw new HTTPException(400, {
        message: `“${asked}” is no date as HTTP writes it, such as Thu, 18 Nov 2021 22:30:00 GMT.`,
      })
    const memento = mementoAt(mementosOf(document), instant)
    if (memento === null) throw notThere(document.slug)
    c.header('vary', 'accept-datetime')
    c.header('link', linkHeader(placesOf(document, originOf(c))))
    return c.redirect(originOf(c) + memento.path, 302)
  })

  routes.get('/documents/:slug/timemap', conditional, async (c) => {
    const document = await documentOf(archive, c.req.param('slug'))
    return c.body(timeMapOf(document, originOf(c)), 200, { 'content-type': 'application/link-format' })
  })

  return routes
}
