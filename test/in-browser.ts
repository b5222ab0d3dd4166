/** The site over the specimens, with a browser before it: for tests that look at pages as readers do. */
import { fileURLToPath } from 'node:url'
import { type Archive, importPaths, openArchive } from '@readout/archive'
import { type ServedSite, serveSite } from '@readout/web'
import { type Browser, chromium } from 'playwright-core'

export interface InBrowser {
  readonly archive: Archive
  readonly site: ServedSite
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/**
 * Opens an archive of the examples as of 1 July 2026, serves it and starts the Chromium at a path.
 *
 * @example
 * const { site, browser, close } = await openInBrowser('/usr/bin/chromium')
 */
export async function openInBrowser(executablePath: string): Promise<InBrowser> {
  const archive = await openArchive(
    { memory: true },
    { now: () => Temporal.Instant.from('2026-07-01T12:00:00Z') },
  )
  await importPaths(archive, [fileURLToPath(new URL('../examples', import.meta.url))])
  const site = await serveSite({ archive, port: 0 })
  const browser = await chromium.launch({ executablePath, args: flags })
  const close = async () => {
    await browser.close()
    await site.close()
    await archive.close()
  }
  return { archive, site, browser, close }
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
