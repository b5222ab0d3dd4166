import { mayDo, type Session } from '@readout/archive'
import type { Child } from 'hono/jsx'
import type { Assets } from '../assets.ts'
import { atomType } from '../feeds/atom.ts'
import { jsonFeedType } from '../feeds/json-feed.ts'
import type { FeedAddresses } from '../queries.ts'

export type Section = 'documents' | 'commitments' | 'edits' | 'summits' | 'pledges' | 'compare' | 'search'

/** What a page says of itself to the frame around it. */
export interface Head {
  readonly title: string
  readonly section?: Section | undefined
  /** Feeds that tell when this page gets something new; a search has one in Atom alone. */
  readonly feeds?: (Pick<FeedAddresses, 'atom'> & Partial<FeedAddresses>) | undefined
}

interface Props extends Head {
  readonly assets: Assets
  /** Null for who is not signed in; undefined where nobody can. */
  readonly session?: Session | null | undefined
  readonly children?: Child
}

export function Layout({ title, section, feeds, assets, session, children }: Props) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{title === 'Readout' ? title : `${title} · Readout`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {assets.fonts.map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {assets.stylesheets.map((stylesheet) => (
          <link rel="stylesheet" href={stylesheet} />
        ))}
        {feeds === undefined ? null : (
          <>
            <link rel="alternate" type={atomType} title={title} href={feeds.atom} />
            {feeds.json === undefined ? null : (
              <link rel="alternate" type={jsonFeedType} title={title} href={feeds.json} />
            )}
          </>
        )}
        {assets.icon === null ? null : <link rel="icon" type="image/svg+xml" href={assets.icon} />}
        {assets.scripts.map((script) => (
          <script type="module" src={script}></script>
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the text
        </a>
        <header class="masthead">
          <a class="masthead-name" href="/">
            Readout
          </a>
          <nav aria-label="Site">
            <ul>
              {sections.map(({ name, path, title: label }) => (
                <li>
                  <a href={path} aria-current={name === section ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="colophon">
          <p>
            Readout keeps the record of a summit. Commitments are proposed by machine until a person has
            decided on them; the words are the documents’ own.
          </p>
          <p>
            <a href="/api">For programs: the API and feeds</a>
          </p>
          <Reader session={session} />
        </footer>
      </body>
    </html>
  )
}

function Reader({ session }: Pick<Props, 'session'>) {
  if (session === undefined) return null
  if (session === null)
    return (
      <p>
        <a href="/sign-in">Sign in</a>
      </p>
    )
  const { name, role } = session.account
  return (
    <ul class="colophon-reader">
      <li>
        Signed in as <a href="/account">{name}</a>
      </li>
      {mayDo(role, 'manage accounts') ? (
        <li>
          <a href="/accounts">Accounts</a>
        </li>
      ) : null}
      {mayDo(role, 'read acts') ? (
        <li>
          <a href="/acts">Log of acts</a>
        </li>
      ) : null}
      <li>
        <form method="post" action="/sign-out">
          <button class="plain" type="submit">
            Sign out
          </button>
        </form>
      </li>
    </ul>
  )
}

const sections = [
  { name: 'documents', path: '/documents', title: 'Documents' },
  { name: 'summits', path: '/summits', title: 'Summits' },
  { name: 'pledges', path: '/pledges', title: 'Pledges' },
  { name: 'commitments', path: '/commitments', title: 'Commitments' },
  { name: 'edits', path: '/edits', title: 'Edits' },
  { name: 'compare', path: '/compare', title: 'Compare' },
  { name: 'search', path: '/search', title: 'Search' },
] as const
