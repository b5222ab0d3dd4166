/** The site as a Hono app: its routes, its headers, and what a page says when something is wrong. */
import type { Archive } from '@readout/archive'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { jsxRenderer } from 'hono/jsx-renderer'
import { secureHeaders } from 'hono/secure-headers'
import { findSession, refuseForeignForms } from './accounts/guards.tsx'
import type { SiteAccounts } from './accounts/site-accounts.ts'
import { isUnknownDocument, notThere, onwardOf } from './answers.ts'
import { apiOver } from './api/api.ts'
import { problemAnswer, saidAsProblem } from './api/problems.ts'
import { type Assets, noAssets } from './assets.ts'
import { isForPrograms } from './exact-query.ts'
import { keepAnswers } from './kept-answers.ts'
import { HomePage, newestShown } from './pages/home.tsx'
import { listAround, NoticePage } from './pages/notice.tsx'
import { type Head, Layout } from './parts/layout.tsx'
import { documentFeeds } from './queries.ts'
import { type Reports, reportServed, type Traces, tellFailure, traceRequests } from './reports.ts'
import { accountRoutes } from './routes/account.tsx'
import { accountsRoutes } from './routes/accounts.tsx'
import { apiPageRoutes } from './routes/api.tsx'
import { commitmentRoutes } from './routes/commitments.tsx'
import { compareRoutes } from './routes/compare.tsx'
import { documentRoutes } from './routes/documents.tsx'
import { editRoutes } from './routes/edits.tsx'
import { feedRoutes } from './routes/feeds.ts'
import { healthRoutes } from './routes/health.ts'
import { linkedRoutes } from './routes/linked.ts'
import { openIdRoutes } from './routes/openid.tsx'
import { pledgeRoutes } from './routes/pledges.tsx'
import { searchRoutes } from './routes/search.tsx'
import { signInRoutes } from './routes/sign-in.tsx'
import { sitemapRoutes } from './routes/sitemap.ts'
import { summitRoutes } from './routes/summits.tsx'

declare module 'hono' {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: only an interface merges with Hono's own.
    (content: string | Promise<string>, head: Head): Response | Promise<Response>
  }
}

export interface Site {
  readonly archive: Archive
  /** The clock that an embargo is read by. */
  readonly now: () => Temporal.Instant
  readonly assets?: Assets
  /** Left out, nobody can sign in. */
  readonly accounts?: SiteAccounts
  /** Whether the process has been told to end: it takes no new readers then. */
  readonly isStopping?: () => boolean
  /** What the operator is told; nothing where it is left out. */
  readonly reports?: Reports
  /** Who follows requests; nobody where it is left out. */
  readonly traces?: Traces
  /** How many pairs of commitments an answer weighs at most to lay texts side by side; 300,000 where it is left out. */
  readonly mostWeighed?: number
}

/**
 * The app that answers every address of the site.
 *
 * Bad parameters answer 400, what is not there 404, what went wrong 500; each with a page that says what to do, or with a
 * problem where a program asks.
 *
 * @example
 * const app = createApp({ archive, now: () => Temporal.Now.instant() })
 * const page = await app.request('/documents?kind=fact-sheet')
 */
export function createApp(site: Site): Hono {
  const { archive, now, assets = noAssets, accounts, reports, traces } = site
  const app = new Hono()
  if (traces) app.use(traceRequests(traces))
  app.use(reportServed(site))
  app.use(secureHeaders(headers), compress())
  app.use(async (c, next) => {
    await next()
    // A browser asks again each time: what is public may change with the next import, or at the instant of a release. A
    // lifetime that ends at that instant would give the instant away.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-cache')
  })
  app.use(
    jsxRenderer(({ title, section, feeds, children }, c) => (
      <Layout title={title} section={section} feeds={feeds} assets={assets} session={c.get('session')}>
        {children}
      </Layout>
    )),
  )
  if (accounts) app.use(findSession(accounts), refuseForeignForms(accounts))
  app.use(keepAnswers(site))
  // Whatever a page asks for, it shows a release in full or not at all.
  app.use((c, next) => archive.atOneInstant(next, c.get('session')?.account.name))

  app.get('/', async (c) => {
    return c.render(<HomePage {...(await archive.documents({ limit: newestShown }))} />, {
      title: 'Readout',
      feeds: documentFeeds({}),
    })
  })

  const api = apiOver(site)
  app.route('/', api.routes)
  app.route('/', apiPageRoutes(api.describe))
  app.route('/', feedRoutes(site))
  app.route('/', sitemapRoutes(site))
  app.route('/', linkedRoutes(site))
  app.route('/', documentRoutes(site))
  app.route('/', editRoutes(site))
  app.route('/', summitRoutes(site))
  app.route('/', pledgeRoutes(site))
  app.route('/', commitmentRoutes(site))
  app.route('/', compareRoutes(site))
  app.route('/', healthRoutes(site))
  app.route('/', searchRoutes(site))
  if (accounts) {
    app.route('/', signInRoutes(accounts))
    app.route('/', accountRoutes(accounts))
    app.route('/', accountsRoutes(accounts))
    if (accounts.openId) app.route('/', openIdRoutes(accounts, accounts.openId, site))
  }

  app.get('/assets/:name', (c) => {
    const file = assets.files.get(c.req.param('name'))
    if (file === undefined) throw notThere(c.req.path)
    return c.body(file.bytes, 200, {
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })

  app.notFound((c) =>
    isForPrograms(c.req.path)
      ? problemAnswer(c, 'not-found', `There is nothing at ${c.req.path}.`)
      : sayNotThere(c, `There is no page at ${c.req.path}.`),
  )
  app.onError((error, c) => {
    if (isForPrograms(c.req.path)) return saidAsProblem(error, c, site)
    if (isUnknownDocument(error)) return sayNotThere(c, error.message)
    if (error instanceof HTTPException && error.status === 404)
      return sayNotThere(c, error.message, onwardOf(c, error))
    if (error instanceof HTTPException) {
      c.status(error.status)
      return c.render(
        <NoticePage
          title="This address cannot be answered"
          line={error.message}
          to={onwardOf(c, error) ?? { href: c.req.path, label: 'Start again on this page' }}
        />,
        { title: 'Not understood' },
      )
    }
    tellFailure(error, now(), reports)
    c.status(500)
    return c.render(
      <NoticePage
        title="Something went wrong here"
        line="The page could not be made. Load it again; if it stays so, the server’s own output says why."
        to={{ href: '/', label: 'To the first page' }}
      />,
      { title: 'Something went wrong' },
    )
  })
  return app
}

/** Nothing but what this site itself serves, and no script or style written into a page. */
const headers: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  referrerPolicy: 'strict-origin-when-cross-origin',
  xFrameOptions: 'DENY',
  // Belongs to the proxy that ends TLS; on plain HTTP a browser ignores it.
  strictTransportSecurity: false,
}

function sayNotThere(
  c: Context,
  line: string,
  to: ReturnType<typeof onwardOf> = null,
): Response | Promise<Response> {
  c.status(404)
  return c.render(<NoticePage title="Not here" line={line} to={to ?? listAround(c.req.path)} />, {
    title: 'Not here',
  })
}
