/** Asks servers as a guest behaves: slowly, by the rules of the site, and for no more than is needed. */
import { Agent } from 'undici'
import type { Fetch } from '../gathered.ts'
import { type Answer, ask, type WebLimits, webLimits } from './answer.ts'
import { pacedBySite, realClock, retryAfter, type WebClock } from './pace.ts'
import { addressGuard } from './public-address.ts'
import { busy, leadsElsewhere, leadsOn, refusedBy } from './refusals.ts'
import { type RobotsRules, robotName, robotsRules } from './robots.ts'

export interface WebOptions {
  /** Seconds between two requests to one site; a site that asks for more in its robots.txt gets more. 1 where left out. */
  readonly pauseSeconds?: number | undefined
  /** Where the owner of a site can complain: a mail or web address. Servers are told it with every request. */
  readonly contact?: string | undefined
  readonly limits?: Partial<WebLimits> | undefined
  readonly clock?: WebClock | undefined
}

export interface Web {
  /** Lets requests to this host through although it may be on an inner network: for addresses that the user named. */
  admit(address: URL): void
  /**
   * Asks for an address and follows its redirects.
   *
   * @param before what the server said of it the last time; then the answer may be 304, without a body
   * @throws ReadoutError 'unreachable' where the answer is neither 200 nor 304
   */
  get(address: URL, before?: Fetch | null): Promise<Answer>
  /** The same for answers of every status that tells something: those below 500. */
  look(address: URL, before?: Fetch | null): Promise<Answer>
  close(): Promise<void>
}

/**
 * Opens the way to the web for one import.
 *
 * @example
 * const web = openWeb({ contact: 'archive@lake.example' })
 * const { bytes } = await web.get(new URL('https://lake.example/pact'))
 * await web.close()
 */
export function openWeb(options: WebOptions = {}): Web {
  const { clock = realClock, pauseSeconds = 1 } = options
  const limits: WebLimits = { ...webLimits, ...options.limits }
  const userAgent = userAgentOf(options.contact)
  const guard = addressGuard()
  const wait = pacedBySite(clock)
  const agentOf = remembered(
    (host: string) =>
      new Agent({ connect: { lookup: guard.lookup(host), timeout: limits.connectMs }, connections: 1 }),
  )
  const robotsOf = remembered(async (origin: string): Promise<RobotsRules> => {
    const answer = await follow(new URL('/robots.txt', origin), {}, null)
    if (answer === null) return robotsRules(origin, 404, '')
    return robotsRules(origin, answer.status, new TextDecoder().decode(answer.bytes))
  })

  /** Asks until the server has time, as long as it says when; a connection that broke gets a second try. */
  async function patiently(address: URL, headers: Headed, pause: number): Promise<Answer> {
    guard.check(address)
    for (let attempt = 1; ; attempt += 1) {
      await wait(address.origin, pause)
      const sent = { 'user-agent': userAgent, ...headers }
      const answer = await ask(address, agentOf(address.host), sent, limits).catch((error: unknown) => {
        if (attempt > 1 || !isPassing(error)) throw error
        return null
      })
      if (answer !== null && answer.status !== 429 && answer.status !== 503) return answer
      const asked = answer && retryAfter(answer.headers.get('retry-after'), clock.now())
      const rest = asked ?? Temporal.Duration.from({ seconds: 5 * 2 ** (attempt - 1) })
      if (answer !== null && (attempt > limits.retries || rest.total('seconds') > limits.retryAfterSeconds))
        throw busy(answer, asked)
      await clock.sleep(rest)
    }
  }

  /** Null where it leads on and on. */
  async function follow(
    named: URL,
    headers: Headed,
    rulesOf: ((origin: string) => Promise<RobotsRules>) | null,
  ): Promise<Answer | null> {
    let address = named
    for (let step = 0; step <= limits.redirects; step += 1) {
      const rules = await rulesOf?.(address.origin)
      rules?.check(address)
      const answer = await patiently(address, headers, Math.max(pauseSeconds, rules?.pauseSeconds ?? 0))
      const target = redirectTarget(answer)
      if (target === null) return answer
      address = target
    }
    return null
  }

  async function look(address: URL, before: Fetch | null = null): Promise<Answer> {
    const answer = await follow(address, conditions(before), robotsOf)
    if (answer === null) throw leadsOn(address, limits.redirects)
    if (answer.status >= 500) throw refusedBy(answer)
    return answer
  }

  return {
    admit: (address) => guard.admit(address),
    look,
    async get(address, before = null) {
      const answer = await look(address, before)
      if (answer.status === 200 || (answer.status === 304 && before !== null)) return answer
      throw refusedBy(answer)
    },
    async close() {
      await Promise.all([...agentOf.made()].map((agent) => agent.destroy()))
    },
  }
}

type Headed = Readonly<Record<string, string>>

/**
 * Says what we are, by which name a robots.txt can call us, and whom to write to.
 *
 * @example
 * userAgentOf('archive@lake.example')
 * // 'Readout/0.1 (keeps texts of governments; robots.txt name: readout; contact: archive@lake.example)'
 */
export function userAgentOf(contact: string | undefined): string {
  const whom = contact?.replace(/[^\x20-\x7e]|[()]/gu, '').trim()
  return `Readout/0.1 (keeps texts of governments; robots.txt name: ${robotName}${whom ? `; contact: ${whom}` : ''})`
}

function conditions(before: Fetch | null): Headed {
  return {
    ...(before?.etag && { 'if-none-match': before.etag }),
    ...(before?.lastModified && { 'if-modified-since': before.lastModified }),
  }
}

function redirectTarget({ address, status, headers }: Answer): URL | null {
  const location = [301, 302, 303, 307, 308].includes(status) ? headers.get('location') : null
  const target = location === null ? null : URL.parse(location, address)
  if (target !== null && target.protocol !== 'https:' && target.protocol !== 'http:')
    throw leadsElsewhere(address, target)
  return target
}

/** What broke on the way has a cause; what we refuse ourselves stays refused. */
function isPassing(error: unknown): boolean {
  return error instanceof Error && error.cause !== undefined
}

/** A function that makes its result for each argument once. */
function remembered<T>(make: (key: string) => T): { (key: string): T; made(): Iterable<T> } {
  const results = new Map<string, T>()
  const recall = (key: string) => {
    const result = results.get(key) ?? make(key)
    results.set(key, result)
    return result
  }
  return Object.assign(recall, { made: () => results.values() })
}
