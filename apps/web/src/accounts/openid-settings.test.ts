import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openIdSettings } from './openid-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-openid-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'secret')
writeFileSync(file, 'of the file\n')

const whole = {
  READOUT_OIDC_ISSUER: 'https://login.lake.example/realms/office/',
  READOUT_OIDC_CLIENT_ID: 'readout',
  READOUT_OIDC_CLIENT_SECRET: 'secret',
}

test('where no variable is set nobody is asked', () => {
  expect(openIdSettings({})).toBeNull()
  expect(openIdSettings({ READOUT_OIDC_ISSUER: '', READOUT_OIDC_NAME: '' })).toBeNull()
})

test('the issuer stays as it is written, and its host is the name where none is given', () => {
  expect(openIdSettings(whole)).toEqual({
    issuer: 'https://login.lake.example/realms/office/',
    clientId: 'readout',
    clientSecret: 'secret',
    name: 'login.lake.example',
    acr: [],
  })
})

test('the secret may stand in a file, a name on the button, and ways of signing in may be demanded', () => {
  const { READOUT_OIDC_CLIENT_SECRET: _, ...others } = whole
  const named = { READOUT_OIDC_CLIENT_SECRET_FILE: file, READOUT_OIDC_NAME: ' Lake Ministry ' }
  expect(openIdSettings({ ...others, ...named, READOUT_OIDC_ACR: ' mfa  hardware ' })).toMatchObject({
    clientSecret: 'of the file',
    name: 'Lake Ministry',
    acr: ['mfa', 'hardware'],
  })
})

test.each([['http://localhost:4000'], ['http://127.0.0.1:4000'], ['http://[::1]:4000']])(
  'a provider on this machine may be asked in the clear: %s',
  (issuer) => {
    expect(openIdSettings({ ...whole, READOUT_OIDC_ISSUER: issuer })?.issuer).toBe(issuer)
  },
)

test.each([
  [{ READOUT_OIDC_ISSUER: '' }, 'needs READOUT_OIDC_ISSUER'],
  [{ READOUT_OIDC_ISSUER: 'login.lake.example' }, 'is no address of a provider'],
  [{ READOUT_OIDC_ISSUER: 'https://a:b@login.lake.example' }, 'is no address of a provider'],
  [{ READOUT_OIDC_ISSUER: 'https://login.lake.example?x=1' }, 'is no address of a provider'],
  [{ READOUT_OIDC_ISSUER: 'http://login.lake.example' }, 'is not encrypted'],
  [{ READOUT_OIDC_CLIENT_ID: ' ' }, 'needs READOUT_OIDC_CLIENT_ID'],
  [{ READOUT_OIDC_CLIENT_SECRET: '' }, 'is not set'],
  [{ READOUT_OIDC_CLIENT_SECRET_FILE: '/secret' }, 'are both set'],
  [{ READOUT_OIDC_CLIENT_SECRET: '', READOUT_OIDC_CLIENT_SECRET_FILE: folder }, 'cannot be read'],
  [{ READOUT_OIDC_NAME: 'a\nb' }, 'is no name'],
])('what cannot be is refused: %j', (change, problem) => {
  expect(() => openIdSettings({ ...whole, ...change })).toThrow(problem)
})
