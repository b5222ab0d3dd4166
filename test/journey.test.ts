/** What a reader does on the site, in a real browser, over the real archive with the specimen texts in it. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Archive } from '@readout/archive'
import type { ServedSite } from '@readout/web'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from './chromium.ts'
import { type InBrowser, openInBrowser } from './in-browser.ts'

const found = findChromium(process.env)
const reason = 'missing' in found ? found.missing : ''
if (reason !== '') console.warn(`SKIPPED: the journey through the site in a browser: ${reason}.`)

const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 900 }

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

  /** A page of its own; whatever it asks of another site or logs as an error is remembered. */
  async function visit<T>(options: BrowserContextOptions, go: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext({ viewport: desktop, baseURL: site.url, ...options })
    const wrong: string[] = []
    try {
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url)) wrong.push(`asked for ${request.url()}`)
      })
      page.on('console', (message) => {
        const isAnswer = message.text().startsWith('Failed to load resource: the server responded with')
        if (message.type() === 'error' && !isAnswer) wrong.push(message.text())
      })
      page.on('pageerror', (error) => wrong.push(error.message))
      const result = await go(page)
      expect(wrong).toEqual([])
      return result
    } finally {
      await context.close()
    }
  }

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('from home to a document, a comparison and a search, %s', async (_, javaScriptEnabled) => {
    await visit({ javaScriptEnabled }, async (page) => {
      await page.goto('/')
      await follow(page.getByRole('link', { name: callTitle }).first())

      await page.getByRole('heading', { level: 1, name: callTitle }).waitFor()
      expect(await page.getByText('This text was written as an example').isVisible()).toBe(true)
      expect(await page.getByText('lifted 18 June 2025, 06:30 (UTC+03:00), 03:30 UTC').isVisible()).toBe(true)
      expect(await page.getByRole('note').count()).toBe(await page.locator('.key').count())
      await page.getByRole('link', { name: 'Words of commitment 1', exact: true }).click()
      expect(await page.locator('mark:target').count()).toBe(1)
      expect(await page.locator('mark:target').evaluate(isInView)).toBe(true)

      await follow(page.getByRole('link', { name: 'Compare with another document' }))
      expect(await page.getByText('The first text is picked.').isVisible()).toBe(true)
      const second = page.getByLabel('Second text')
      await second.selectOption(
        (await second.locator('option', { hasText: factSheetTitle }).getAttribute('value')) ?? '',
      )
      await follow(page.getByRole('button', { name: 'Compare' }))
      await page.getByRole('heading', { level: 2, name: 'Changed' }).waitFor()
      expect(
        await page.getByRole('table', { name: 'At a glance' }).getByText('number dropped').count(),
      ).toBeGreaterThan(0)
      expect(await page.locator('del', { hasText: '40 percent' }).count()).toBeGreaterThan(0)
      expect(await page.locator('ins').count()).toBeGreaterThan(0)

      const place = page.getByRole('article').getByRole('link', { name: 'in the fact sheet' }).first()
      await follow(place)
      expect(await page.locator('.words:target').evaluate(isInView)).toBe(true)

      await follow(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }))
      await page.getByLabel('Search the passages').fill('phosphorus')
      await follow(page.getByRole('button', { name: 'Search' }))
      const all = await page.locator('.hits > li').count()
      expect(all).toBeGreaterThan(1)
      expect(await page.locator('.hits mark').first().textContent()).toMatch(/phosph/i)
      await follow(
        page
          .getByRole('navigation', { name: 'Filter by kind' })
          .getByRole('link', { name: 'Background call' }),
      )
      expect(await page.locator('.hits > li').count()).toBeLessThan(all)
      await follow(page.locator('.hits').getByRole('link').first())
      await page.getByRole('heading', { level: 1, name: callTitle }).waitFor()
      expect(await page.locator('.words:target').textContent()).toMatch(/phosphorus/i)
    })
  })

  test.each([
    ['light', 'on a desktop', { colorScheme: 'light', viewport: desktop }],
    ['dark', 'on a desktop', { colorScheme: 'dark', viewport: desktop }],
    ['light', 'on a phone', { colorScheme: 'light', viewport: phone }],
  ] as const)(
    'no page has an accessibility violation, %s %s',
    async (_, __, options) => {
      await visit(options, async (page) => {
        for (const address of await addresses(archive)) {
          await page.goto(address)
          const { violations } = await new AxeBuilder({ page }).analyze()
          const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
          expect.soft(said, address).toEqual([])
        }
      })
    },
    180_000,
  )

  test('no page is wider than a phone of 360 pixels, notes opened', async () => {
    await visit({ viewport: phone }, async (page) => {
      for (const address of await addresses(archive)) {
        await page.goto(address)
        const width = await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
          return document.documentElement.scrollWidth
        })
        expect(width, address).toBe(phone.width)
      }
    })
  })

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])(
    'from a question to its answer and back, and to all questions about something, %s',
    async (_, javaScriptEnabled) => {
      await visit({ javaScriptEnabled }, async (page) => {
        await page.goto('/documents')
        await follow(page.getByRole('link', { name: gaggleTitle }))
        const question = page.locator('.turn-reporter', { hasText: 'Who pays the forecasters' })
        await question.getByRole('link', { name: /^answer / }).click()
        const answer = page.locator('.speaker:target')
        expect(await answer.evaluate(isInView)).toBe(true)
        expect(await answer.textContent()).toContain('SENIOR KELDMARK OFFICIAL')
        await answer.getByRole('link', { name: /^answers / }).click()
        expect(await page.locator('.speaker:target').textContent()).toMatch(/^Q/)

        await follow(page.getByRole('link', { name: 'questions and their answers' }))
        await page.getByRole('heading', { level: 1, name: 'Questions and answers' }).waitFor()
        const all = await page.getByRole('article').count()
        expect(all).toBeGreaterThan(3)
        await page.getByLabel('Pick by words').fill('energy')
        await follow(page.getByRole('button', { name: 'Show' }))
        expect(await page.getByRole('article').count()).toBe(1)
        expect(await page.locator('mark.hit').allTextContents()).toEqual(['energy'])
        expect(await page.getByRole('article').textContent()).toContain('It sails when the harbour')
        await follow(page.getByRole('link', { name: 'in the text' }))
        await page.getByRole('heading', { level: 1, name: gaggleTitle }).waitFor()
        expect(await page.locator('.speaker:target').evaluate(isInView)).toBe(true)
      })
    },
  )

  test('from the mark of a footnote in a table to the footnote and back, without JavaScript', async () => {
    await visit({ javaScriptEnabled: false, viewport: phone }, async (page) => {
      await page.goto('/documents')
      await follow(page.getByRole('link', { name: figuresTitle }))
      const table = page.getByRole('table').first()
      expect(await table.getByRole('columnheader').count()).toBe(4)
      await table.getByRole('link', { name: 'footnote [2]' }).click()
      const footnote = page.locator('.words-footnote:target')
      expect(await footnote.evaluate(isInView)).toBe(true)
      expect(await footnote.textContent()).toContain('where the ice took them')
      await footnote.getByRole('link', { name: 'Back to the text' }).click()
      expect(await page.locator('.footnote-mark a:target').evaluate(isInView)).toBe(true)
      await table.getByRole('link', { name: 'Address of this row' }).nth(2).click()
      expect(await page.locator('tr:target').textContent()).toContain('Orvenne')
    })
  })

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])(
    'from a summit to what became of a promise, its wordings and its place in a text, %s',
    async (_, javaScriptEnabled) => {
      await visit({ javaScriptEnabled }, async (page) => {
        await page.goto('/')
        const site = page.getByRole('navigation', { name: 'Site' })
        await follow(site.getByRole('link', { name: 'Summits' }))
        await follow(page.getByRole('link', { name: /Leaders’ Meeting 2025/ }))
        await page.getByRole('heading', { level: 2, name: 'What was briefed, what was published' }).waitFor()
        const later = page.getByRole('region', { name: 'What became of it later' })
        await follow(later.getByRole('link').first())
        await page.getByRole('heading', { level: 2, name: 'Wordings' }).waitFor()
        expect(await page.locator('ins').count()).toBeGreaterThan(0)
        await page.getByText('proposed by machine as one promise').first().click()
        expect(await page.locator('.reasons dd').first().isVisible()).toBe(true)
        await page.getByRole('table', { name: 'At a glance' }).getByRole('link').last().click()
        expect(await page.locator('.pair:target').evaluate(isInView)).toBe(true)
        await follow(page.locator('.pair:target figcaption a').last())
        expect(await page.locator('.words:target').evaluate(isInView)).toBe(true)
      })
    },
  )

  test('commitments are narrowed by link, by form and let go of again, without JavaScript, on a phone', async () => {
    await visit({ javaScriptEnabled: false, viewport: phone }, async (page) => {
      await page.goto('/commitments')
      const total = Number.parseInt((await page.locator('#found').textContent()) ?? '', 10)
      await page.getByRole('link', { name: 'Filters' }).click()
      await follow(
        page.getByRole('navigation', { name: 'Filter by deadline' }).getByRole('link', { name: 'Has one' }),
      )
      await page.getByLabel('From', { exact: true }).fill('2030')
      await follow(page.getByRole('button', { name: 'Show' }))
      expect(new URL(page.url()).search).toContain('deadline=any')
      expect(await page.getByText('Due from: 2030').isVisible()).toBe(true)
      const fewer = Number.parseInt((await page.locator('#found').textContent()) ?? '', 10)
      expect(fewer).toBeGreaterThan(0)
      expect(fewer).toBeLessThan(total)
      await follow(page.getByRole('link', { name: 'remove all' }))
      expect(Number.parseInt((await page.locator('#found').textContent()) ?? '', 10)).toBe(total)
    })
  })

  test('the keyboard alone skips to the text, reaches a note, opens it and goes back to its words', async () => {
    await visit({}, async (page) => {
      await page.goto((await addresses(archive)).find((address) => address.includes('call')) ?? '')
      await page.keyboard.press('Tab')
      expect(await focused(page, 'a.skip')).toBe(true)
      await page.keyboard.press('Enter')
      expect(await focused(page, 'main')).toBe(true)

      for (let presses = 0; presses < 80 && !(await focused(page, '.note a')); presses++) {
        await page.keyboard.press('Tab')
      }
      expect(await focused(page, '#note-1 a')).toBe(true)
      // The link to its pledge stands between the number and the reasons.
      await page.keyboard.press('Tab')
      expect(await focused(page, '#note-1 a[href^="/pledges/"]')).toBe(true)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.locator('#note-1 details').getAttribute('open')).not.toBe(null)
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      expect(await page.locator('mark:target').evaluate(isInView)).toBe(true)
    })
  })

  test('where scripts run, a note stands out with its words, and a passage’s address is copied', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto((await addresses(archive)).find((address) => address.includes('call')) ?? '')
      await page.locator('#commitment-1').hover()
      expect(await page.locator('.note.is-near').getAttribute('id')).toBe('note-1')
      await page.getByRole('heading', { level: 1 }).hover()
      expect(await page.locator('.is-near').count()).toBe(0)

      const passage = page.locator('.words-paragraph').nth(3)
      await passage.hover()
      await passage.getByRole('link', { name: 'Address of this passage' }).click()
      await page.getByRole('status').getByText('Address copied').waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe(`${page.url().split('#')[0]}#${await passage.getAttribute('id')}`)
    })
  })

  test('on a wide screen a note stands beside its words, on a phone below them', async () => {
    const placed = async (page: Page) => {
      await page.goto((await addresses(archive)).find((address) => address.includes('call')) ?? '')
      return page.evaluate(() => {
        const note = document.querySelector('#note-1')
        const words = document.querySelector('#commitment-1')?.closest('.words')
        if (!note || !words) return null
        const [beside, text] = [note.getBoundingClientRect(), words.getBoundingClientRect()]
        return {
          isBeside: beside.left >= text.right,
          isLevel: Math.abs(beside.top - text.top) < 2,
          isBelow: beside.top >= text.bottom - 1,
        }
      })
    }
    const wide = await visit({}, placed)
    expect(wide).toEqual({ isBeside: true, isLevel: true, isBelow: false })
    const narrow = await visit({ viewport: phone }, placed)
    expect(narrow).toMatchObject({ isBeside: false, isBelow: true })
  })

  test('on paper there are words and notes, and nothing to press', async () => {
    await visit({}, async (page) => {
      await page.goto((await addresses(archive)).find((address) => address.includes('call')) ?? '')
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await page.getByRole('navigation').count()).toBe(0)
      expect(await page.locator('#note-1').isVisible()).toBe(true)
      expect(await page.locator('.address').first().isVisible()).toBe(false)
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(paper).toBe('rgb(255, 255, 255)')
    })
  })
})

/** Presses what leads to another page and waits for that: what is asked right after may else be asked of the one before. */
async function follow(target: Locator): Promise<void> {
  await Promise.all([target.page().waitForEvent('load'), target.click()])
}

const callTitle = /^Background call by/i
const factSheetTitle = /Port Haldis/
const gaggleTitle = /^Press Gaggle/
const figuresTitle = /in Figures$/

/** One address of every kind of page, those that answer with an error included. */
async function addresses(archive: Archive): Promise<string[]> {
  const { documents } = await archive.documents()
  const [call, sheet, gaggle, figures] = [callTitle, factSheetTitle, gaggleTitle, figuresTitle].map(
    (wanted) => documents.find(({ title }) => wanted.test(title))?.slug ?? '',
  )
  const today = Temporal.PlainDate.from('2026-07-01')
  const { summits } = await archive.summits()
  const { pledges } = await archive.pledges({ today })
  const alone = (await archive.document(sheet ?? ''))?.pledges.find((pledge) => pledge?.wordings === 1)?.id
  return [
    '/',
    '/documents',
    '/documents?kind=fact-sheet&year=2025',
    `/documents/${call}`,
    `/documents/${sheet}`,
    `/documents/${gaggle}`,
    `/documents/${gaggle}/questions`,
    `/documents/${gaggle}/questions?q=energy`,
    `/documents/${gaggle}/questions?q=volcano`,
    `/documents/${figures}`,
    `/documents/${call}/rejected`,
    '/api',
    '/summits',
    `/summits/${summits[0]?.slug}`,
    `/summits/${summits.at(-1)?.slug}`,
    '/pledges',
    '/pledges?relation=renewed&overdue=no',
    '/pledges?party=nobody',
    ...pledges.slice(0, 2).map(({ id }) => `/pledges/${id}`),
    `/pledges/${alone}`,
    '/commitments',
    `/commitments?summit=${summits.at(-1)?.slug}&strength=firm&deadline=any&from=2020&until=2040`,
    '/commitments?party=nobody',
    '/compare',
    `/compare?a=${call}&b=${sheet}`,
    `/compare?a=${call}`,
    '/search',
    '/search?q=lake',
    '/search?q=volcano',
    '/search?q=phosporus',
    '/search?q=lake&number=yes&commitment=yes&sort=date',
    '/nowhere',
  ]
}

const focused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
