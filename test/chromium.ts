import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

export type FoundChromium = { readonly path: string } | { readonly missing: string }

/**
 * The Chromium to try pages in: the one that CHROMIUM_PATH names, Debian's, Google Chrome, Playwright's own. Where the
 * variable names one that is not there, no other takes its place.
 *
 * @example
 * findChromium({ CHROMIUM_PATH: '/opt/chromium/chrome' }) // { path: '/opt/chromium/chrome' }
 */
export function findChromium(environment: Readonly<Record<string, string | undefined>>): FoundChromium {
  const named = environment.CHROMIUM_PATH
  if (named)
    return existsSync(named) ? { path: named } : { missing: `CHROMIUM_PATH names ${named}, not there` }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [
    '/usr/bin/chromium',
    ...folders.flatMap((folder) => [join(folder, 'google-chrome'), join(folder, 'google-chrome-stable')]),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]
  const path = candidates.find((candidate) => candidate !== '' && existsSync(candidate))
  return path === undefined
    ? { missing: 'no Chromium on this machine: install one or set CHROMIUM_PATH' }
    : { path }
}
