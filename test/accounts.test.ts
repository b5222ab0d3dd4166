/** What those do who have accounts, in a real browser with passkeys of its own. */
import { AxeBuilder } from '@axe-core/playwright'
import { type OpenArchive, openArchive } from '@readout/archive'
import { type ServedSite, serveSite } from '@readout/web'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runProvider } from '../apps/web/src/testing/openid-provider.ts'
import { findChromium } from './chromium.ts'

const found = findChromium(process.env)
const reason = 'missing' in found ? found.missing : ''
if (reason !== '') console.warn(`SKIPPED: accounts in a browser: ${reason}.`)

describe.skipIf(reason !== '')(reason === '' ? 'in a browser' : `in a browser (skipped: ${reason})`, () => {
  let archive: OpenArchive
  let site: ServedSite
  let browser: Browser
  const wrong: string[] = []

  beforeAll(async () => {
    archive = await openArchive({ memory: true })
    site = await serveSite({ archive, accounts: archive.accounts, port: 0 })
    if ('path' in found)
      browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await archive?.close()
  })

  /** A device of somebody's own: a browser, and an authenticator that knows its holder. */
  async function device(isVerified = true): Promise<{ context: BrowserContext; page: Page }> {
    const context = await browser.newContext({ baseURL: site.origin, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        wrong.push(message.text())
    })
    const cdp = await context.newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: isVerified,
        automaticPresenceSimulation: true,
      },
    })
    return { context, page }
  }

  async function expectAccessible(page: Page): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).analyze()
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    expect.soft(said, page.url()).toEqual([])
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  }

  test('the first administrator makes a passkey, signs out and in, and a session ended elsewhere is out at once', async () => {
    const { context, page } = await device()
    const link = await archive.accounts.inviteFirst()
    await page.goto(`/invitations/${link?.token}`)
    await expectAccessible(page)
    await page.getByLabel('Your name').fill('Ada')
    await page.getByRole('button', { name: 'Make a passkey' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ada' }).waitFor()
    expect(await page.getByText('Your role is administrator.').isVisible()).toBe(true)
    await expectAccessible(page)
    const [cookie] = await context.cookies()
    expect(cookie).toMatchObject({ name: '__Host-readout', httpOnly: true, secure: true, sameSite: 'Lax' })

    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect(await context.cookies()).toEqual([])
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Ada' }).waitFor()

    await page.goto('/accounts')
    await page.getByLabel('Name').fill('Bo')
    await page.getByRole('combobox', { name: 'Role' }).first().selectOption('press officer')
    await page.getByRole('button', { name: 'Make a link' }).click()
    const invitation = await page.getByLabel('The link').inputValue()
    await expectAccessible(page)
    await page.goto('/accounts')
    await page.getByText('Change Ada').click()
    await expectAccessible(page)
    await page.goto('/acts')
    expect(await page.getByText('Ada invited: Bo').isVisible()).toBe(true)
    await expectAccessible(page)

    const other = await device()
    await other.page.goto(invitation)
    await other.page.getByRole('button', { name: 'Make a passkey' }).click()
    await other.page.getByRole('heading', { level: 1, name: 'Bo' }).waitFor()
    const bo = await archive.accounts.named('bo')
    await archive.accounts.endSessions(bo?.id ?? '', null)
    await other.page.reload()
    await other.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await other.context.close()
    await context.close()
    expect(wrong).toEqual([])
  })

  test('a device is told that it has a passkey for the account already', async () => {
    const { context, page } = await device()
    const { token } = await archive.accounts.invite('Cleo', 'coder', null)
    await page.goto(`/invitations/${token}`)
    await page.getByRole('button', { name: 'Make a passkey' }).click()
    await page.getByLabel('A name for the new passkey').fill('Second')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByRole('status').getByText('This device has a passkey for this account already.').waitFor()
    await context.close()
    expect(wrong).toEqual([])
  })

  test('a device that does not know its holder lets nobody in', async () => {
    const { context, page } = await device(false)
    const { token } = await archive.accounts.invite('Dan', 'reader', null)
    await page.goto(`/invitations/${token}`)
    await page.getByRole('button', { name: 'Make a passkey' }).click()
    await page.getByRole('status').getByText('Nothing was sent').waitFor()
    expect(await archive.accounts.named('Dan')).toBeNull()
    await context.close()
  })

  test('a passkey of another site, or none, opens nothing, and the page says where to go', async () => {
    const { context, page } = await device()
    await page.goto(`${site.url}/sign-in`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('heading', { level: 1, name: 'Not sent from here' }).waitFor()
    expect(await page.getByRole('link', { name: 'Open it there' }).getAttribute('href')).toBe(
      `${site.origin}/sign-in`,
    )
    await context.close()
  })

  test('without JavaScript the page says what it needs', async () => {
    const context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/sign-in')
    expect(await page.getByText('Passkeys need JavaScript').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('heading', { level: 1, name: 'No passkey was sent' }).waitFor()
    await context.close()
  })

  test('without JavaScript an account is made and opened at a provider, and asked for anew where it must be', async () => {
    const origin = 'http://localhost:4978'
    const provider = await runProvider(origin)
    const other = await serveSite({
      archive,
      accounts: archive.accounts,
      port: 4978,
      openId: provider.settings,
    })
    const context = await browser.newContext({
      baseURL: origin,
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const atProvider = async (login: string) => {
      await page.getByPlaceholder('Enter any login').fill(login)
      await page.getByPlaceholder('and password').fill('any')
      await page.getByRole('button').click()
    }
    const { token } = await archive.accounts.invite('Eve', 'coder', null)
    await page.goto(`/invitations/${token}`)
    await page.getByRole('button', { name: 'Sign in at Lake Ministry instead' }).click()
    await atProvider('e-1')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { level: 1, name: 'Eve' }).waitFor()
    const cookies = await context.cookies(origin)
    expect(cookies.map(({ name, sameSite }) => [name, sameSite])).toEqual([['__Host-readout', 'Lax']])

    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await page.getByRole('button', { name: 'Sign in at Lake Ministry' }).click()
    await page.getByRole('heading', { level: 1, name: 'Eve' }).waitFor()
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Sign in at Lake Ministry' }).click()
    await atProvider('e-1')
    await page.getByRole('heading', { level: 1, name: 'Eve' }).waitFor()
    await context.close()

    const seen = await browser.newContext({ baseURL: origin, viewport: { width: 360, height: 740 } })
    const eyes = await seen.newPage()
    const link = await archive.accounts.invite('Fay', 'coder', null)
    for (const path of ['/sign-in', `/invitations/${link.token}`, '/sign-in/openid/return']) {
      await eyes.goto(path)
      await expectAccessible(eyes)
    }
    await seen.close()
    await other.close()
    await provider.close()
  })

  test('no text can become a script: the browser refuses what is no trusted type', async () => {
    const context = await browser.newContext({ baseURL: site.origin })
    const page = await context.newPage()
    await page.goto('/')
    const refused = await page.evaluate(() => {
      const attempts = [
        () => {
          document.createElement('div').innerHTML = '<b>text</b>'
        },
        () => {
          document.createElement('script').text = 'text'
        },
        () => Reflect.get(window, 'trustedTypes').createPolicy('any', {}),
      ]
      return attempts.map((attempt) => {
        try {
          attempt()
          return 'allowed'
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error)
        }
      })
    })
    expect(refused).toEqual(['refused', 'refused', 'refused'])
    await context.close()
  })
})
