import { descriptionAddress, root } from '../api/addresses.ts'
import { problems } from '../api/problems.ts'
import { Unseen } from '../parts/edited.tsx'

/** A route of the API as its page tells it. */
export interface ApiRoute {
  readonly path: string
  /** The part of the API that it belongs to. */
  readonly part: string
  /** What it answers with. */
  readonly summary: string
  readonly parameters: readonly ApiParameter[]
}

export interface ApiParameter {
  readonly name: string
  readonly meaning: string
  readonly isNeeded: boolean
}

/** The API explained to the people who will write a program for it. */
export function ApiPage({ routes }: { readonly routes: readonly ApiRoute[] }) {
  const parts = [...Map.groupBy(routes, ({ part }) => part)]
  return (
    <div class="api">
      <h1>The API</h1>
      <p class="lead">
        All that the pages show can be read by programs as well, without a key: as JSON under{' '}
        <code>{root}</code>, and as feeds. Nothing can be changed through it.
      </p>
      <section aria-labelledby="begin">
        <h2 id="begin">To begin with</h2>
        <ul>
          <li>
            <a href={`${root}/documents?limit=3`}>
              <code>{root}/documents?limit=3</code>
            </a>{' '}
            gives the three newest documents.
          </li>
          <li>
            <a href={descriptionAddress}>
              <code>{descriptionAddress}</code>
            </a>{' '}
            describes every address, parameter and field (OpenAPI 3.1); tools make clients from it.
          </li>
        </ul>
        <p>
          Every object says in <code>format</code> what it is. Commitments, pledges and the links between them
          are proposed by machine, each with a confidence from 0 to 1. Days have no zone; instants are in UTC.
        </p>
      </section>
      {parts.map(([part, own]) => (
        <section aria-labelledby={`part-${part.toLowerCase()}`}>
          <h2 id={`part-${part.toLowerCase()}`}>{part}</h2>
          <ul class="addresses">
            {own.map((route) => (
              <Route {...route} />
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="feeds">
        <h2 id="feeds">Feeds</h2>
        <p>
          Feeds tell what is new: <a href="/documents.atom">new documents (Atom)</a>,{' '}
          <a href="/documents.feed.json">the same as a JSON Feed</a>. A summit and a pledge have feeds of
          their own; a reader of feeds finds them by the address of the page.
        </p>
      </section>
      <section aria-labelledby="lists">
        <h2 id="lists">Long lists</h2>
        <p>
          A list gives <code>total</code>, how many there are in all, and <code>next</code>, the address of
          those that follow, or null; the header <code>Link</code> has it as well. Follow it until it is null.
          What is added meanwhile neither shows anything twice nor hides anything.
        </p>
      </section>
      <section aria-labelledby="again">
        <h2 id="again">Asking again</h2>
        <p>
          Every answer has an <code>ETag</code>. Send it as <code>If-None-Match</code> the next time: while
          nothing has changed the answer is 304, without a body. Pages of other sites may read the API (CORS).
        </p>
      </section>
      <section aria-labelledby="wrong">
        <h2 id="wrong">When something is wrong</h2>
        <p>
          The answer is then <code>application/problem+json</code> (RFC 9457): <code>type</code> leads to one
          of these places, <code>detail</code> says what to do.
        </p>
        <dl>
          {Object.entries(problems).map(([name, { status, title, meaning }]) => (
            <div id={name}>
              <dt>
                <code>{name}</code> ({status})
              </dt>
              <dd>
                {title}. {meaning}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

function Route({ path, summary, parameters }: ApiRoute) {
  return (
    <li>
      <p>
        <code>{path}</code>
      </p>
      <p>{summary}.</p>
      {parameters.length === 0 ? null : (
        <details>
          <summary>
            Parameters<Unseen> of {path}</Unseen>
          </summary>
          <dl>
            {parameters.map(({ name, meaning, isNeeded }) => (
              <div>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>
                  {meaning}
                  {isNeeded ? ' (needed)' : ''}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  )
}
