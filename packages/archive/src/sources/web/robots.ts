/** What a site asks of robots, in its robots.txt (RFC 9309). */
import { ReadoutError } from '@readout/record'
import robotsParser from 'robots-parser'

/** The name that a robots.txt may call us by. */
export const robotName = 'readout'

export interface RobotsRules {
  /** @throws ReadoutError 'unreachable' where the site does not want the page fetched */
  check(address: URL): void
  /** Seconds that the site asks for between two requests; 0 where it asks for none. */
  readonly pauseSeconds: number
}

/**
 * The rules of a robots.txt, by what the server answered: a text that is not there allows everything, a server that fails
 * nothing (RFC 9309, section 2.3.1).
 *
 * @example
 * robotsRules('https://lake.example', 200, 'User-agent: *\nDisallow: /drafts/').pauseSeconds // 0
 */
export function robotsRules(origin: string, status: number, text: string): RobotsRules {
  if (status >= 500)
    return { check: () => refuse(origin, `did not give its robots.txt (${status})`), pauseSeconds: 0 }
  const rules = parseRobots(`${origin}/robots.txt`, status < 300 ? text.slice(0, longestRobots) : '')
  return {
    check(address) {
      if (rules.isAllowed(address.href, robotName) === false)
        throw new ReadoutError(
          'unreachable',
          `${address.origin} asks robots to leave ${address.pathname}${address.search} alone (robots.txt).`,
          'Ask the site, or save the page yourself and import the file.',
        )
    },
    pauseSeconds: Math.min(Math.max(rules.getCrawlDelay(robotName) ?? 0, 0), longestPauseSeconds),
  }
}

/** The package's types describe a module with a default; what Node loads is the function itself. */
const parseRobots: typeof robotsParser.default = Object(robotsParser)

/** RFC 9309, section 2.5: at least 500 KiB are read. */
const longestRobots = 500 * 1024
const longestPauseSeconds = 120

function refuse(origin: string, words: string): never {
  throw new ReadoutError(
    'unreachable',
    `${origin} ${words}, so nobody knows what it allows.`,
    'Try again later.',
  )
}
