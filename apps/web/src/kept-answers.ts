/** Answers that many ask for at once, made once. */
import type { Context, MiddlewareHandler } from 'hono'
import type { Site } from './app.tsx'

/** How long an answer is given again: what it says of days and of embargoes by the clock is never older. */
const longestKept = Temporal.Duration.from({ seconds: 1 })
/** All answers that are kept take at most so many bytes, and none more than a sixteenth of that. */
const mostBytes = 32 * 2 ** 20

interface KeptAnswer {
  /** As `Archive.state` told it before the answer was made. */
  readonly state: string
  readonly at: Temporal.Instant
  /** Null where it turned out to be none that can be given again. */
  readonly answer: Promise<Answer | null>
  bytes: number
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: ArrayBuffer
}

/**
 * Gives an answer again for a second, to whoever is not signed in, as long as nothing has changed that the public sees:
 * each request asks the database for that, so that no answer outlives the instant of a release. Who asks while one is
 * being made waits for it.
 *
 * @example
 * app.use(keepAnswers({ archive, now }))
 */
export function keepAnswers({ archive, now }: Pick<Site, 'archive' | 'now'>): MiddlewareHandler {
  const stateNow = together(() => archive.state())
  const kept = new Map<string, KeptAnswer>()
  let bytes = 0

  function drop(key: string, one: KeptAnswer): void {
    if (kept.get(key) !== one) return
    kept.delete(key)
    bytes -= one.bytes
  }

  async function made(c: Context, next: () => Promise<void>, key: string, state: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<Answer | null>()
    const one: KeptAnswer = { state, at: now(), answer: promise, bytes: 0 }
    const before = kept.get(key)
    if (before) drop(key, before)
    kept.set(key, one)
    try {
      await next()
      const answer = await answerIn(c)
      resolve(answer)
      if (answer === null) return drop(key, one)
      one.bytes = answer.body.byteLength
      bytes += one.bytes
      for (const [oldKey, old] of kept) {
        if (bytes <= mostBytes) break
        drop(oldKey, old)
      }
    } finally {
      resolve(null)
    }
  }

  return async (c, next) => {
    if (!isKeepable(c)) return next()
    const state = await stateNow()
    const key = keyOf(c)
    const one = kept.get(key)
    const isCurrent = one?.state === state && Temporal.Duration.compare(one.at.until(now()), longestKept) < 0
    const answer = isCurrent ? await one.answer : null
    if (answer !== null) return new Response(answer.body, answer)
    // Who waited for an answer that none may be given again gets one of his own.
    if (isCurrent) return next()
    await made(c, next, key, state)
  }
}

/** What everybody may be answered alike; whether the service lives has to be asked each time. */
function isKeepable(c: Context): boolean {
  if (c.req.method !== 'GET' || c.get('session')) return false
  if (asksForPart.some((name) => c.req.header(name) !== undefined)) return false
  return !/^\/(?:assets\/|healthz$|readyz$)/.test(c.req.path)
}

const asksForPart = ['if-none-match', 'if-modified-since', 'range']

const keyOf = (c: Context) =>
  [c.req.url, ...['accept', 'accept-datetime'].map((name) => c.req.header(name))].join('\n')

/** The answer, read whole, where it can be given again: a page, a feed or JSON that is there. */
async function answerIn(c: Context): Promise<Answer | null> {
  const { res } = c
  const isWhole =
    res.status === 200 && /^(?:text\/html|application\/(?:[\w.]+\+)?(?:json|xml))/.test(typeOf(res))
  if (
    !isWhole ||
    res.headers.has('set-cookie') ||
    /private|no-store/.test(res.headers.get('cache-control') ?? '')
  )
    return null
  const body = await res.clone().arrayBuffer()
  return body.byteLength > mostBytes / 16 ? null : { status: 200, headers: new Headers(res.headers), body }
}

const typeOf = (response: Response) => response.headers.get('content-type') ?? ''

/** Asks once for all who come before the question is put. */
function together<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve()
  let waiting: Promise<T> | null = null
  return () => {
    waiting ??= running.then(() => {
      waiting = null
      const asked = ask()
      running = asked.catch(() => {})
      return asked
    })
    return waiting
  }
}
