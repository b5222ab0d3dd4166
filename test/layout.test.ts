/** How pages are laid out in a real browser: that nothing runs into another, is too small to press, or is cut unseen. */
import type { Archive } from '@readout/archive'
import type { ServedSite } from '@readout/web'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from './chromium.ts'
import { type InBrowser, openInBrowser } from './in-browser.ts'

const found = findChromium(process.env)
const reason = 'missing' in found ? found.missing : ''
if (reason !== '') console.warn(`SKIPPED: the layout of pages in a browser: ${reason}.`)

describe.skipIf(reason !== '')(reason === '' ? 'in a browser' : `in a browser (skipped: ${reason})`, () => {
  let archive: Archive
  let site: ServedSite
  let browser: Browser
  let close: InBrowser['close'] | undefined

  beforeAll(async () => {
    if ('path' in found) ({ archive, site, browser, close } = await openInBrowser(found.path))
  }, 120_000)

  afterAll(async () => {
    await close?.()
  })

  async function pageAt(path: string, width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, baseURL: site.url })
    await page.goto(path)
    return page
  }

  const callSlug = async () =>
    (await archive.documents()).documents.find(({ kind }) => kind === 'background-call')?.slug ?? ''

  test.each(['/summits', '/documents', '/'])(
    'a date in a list stands apart from the name beside it: %s',
    async (path) => {
      const page = await pageAt(path, 1280)
      const gaps = await page.locator('.documents > li').evaluateAll((lines) =>
        lines.map((line) => {
          const [date, name] = line.children
          const words = document.createRange()
          words.selectNodeContents(date ?? line)
          return (name?.getBoundingClientRect().left ?? 0) - words.getBoundingClientRect().right
        }),
      )
      expect(gaps.length).toBeGreaterThan(0)
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12)
      await page.close()
    },
  )

  test('what unfolds is at least 24 pixels high where it is pressed', async () => {
    const slug = await callSlug()
    for (const path of [
      `/documents/${slug}`,
      `/documents/${slug}/rejected`,
      '/commitments',
      '/search',
      '/api',
    ]) {
      const page = await pageAt(path, 375)
      const heights = await page
        .locator('summary:visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      expect(Math.min(...heights, 100), path).toBeGreaterThanOrEqual(24)
      await page.close()
    }
  })

  test('a table that is cut on a phone shows that it goes on, and scrolls by the keyboard', async () => {
    const { summits } = await archive.summits()
    const page = await pageAt(`/summits/${summits.at(-1)?.slug}`, 240)
    const table = page.getByRole('region', { name: 'Figures by issue and party' })
    expect(await table.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true)
    const backgrounds = await table.evaluate((one) => getComputedStyle(one).backgroundAttachment)
    expect(backgrounds).toBe('local, local, scroll, scroll')
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => table.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)
    await page.close()
  })
})
