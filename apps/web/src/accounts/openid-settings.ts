/** Which OpenID provider the site asks, as its operator names it. */
import { readFileSync } from 'node:fs'
import { ReadoutError } from '@readout/record'
import { z } from 'zod'

export interface OpenIdSettings {
  /** The provider's address, as its tokens state it. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it; it stands on the button. */
  readonly name: string
  /** Ways of signing in there of which one is demanded (`acr`); any will do where there are none. */
  readonly acr: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The provider that the environment names; null where it names none.
 *
 * @throws ReadoutError 'bad-use' where something is missing or cannot be
 *
 * @example
 * openIdSettings({}) // null
 */
export function openIdSettings(environment: Environment): OpenIdSettings | null {
  const named = {
    READOUT_OIDC_ISSUER: environment.READOUT_OIDC_ISSUER,
    READOUT_OIDC_CLIENT_ID: environment.READOUT_OIDC_CLIENT_ID,
    READOUT_OIDC_CLIENT_SECRET: environment.READOUT_OIDC_CLIENT_SECRET,
    READOUT_OIDC_CLIENT_SECRET_FILE: environment.READOUT_OIDC_CLIENT_SECRET_FILE,
    READOUT_OIDC_NAME: environment.READOUT_OIDC_NAME,
    READOUT_OIDC_ACR: environment.READOUT_OIDC_ACR,
  }
  if (Object.values(named).every((value) => !value)) return null
  const url = issuerOf(needed(named, 'READOUT_OIDC_ISSUER'))
  return {
    issuer: needed(named, 'READOUT_OIDC_ISSUER'),
    clientId: needed(named, 'READOUT_OIDC_CLIENT_ID'),
    clientSecret: secretOf(named),
    name: nameOf(named.READOUT_OIDC_NAME || url.host),
    acr: named.READOUT_OIDC_ACR?.split(/\s+/).filter((value) => value !== '') ?? [],
  }
}

/**
 * True for an address that nothing reads on the way: it never leaves the machine.
 *
 * @example
 * isLoopback(new URL('http://127.0.0.1:4000')) // true
 */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
}

function needed<N extends string>(named: Readonly<Record<N, string | undefined>>, name: N): string {
  const value = named[name]?.trim()
  if (value) return value
  throw badSetting(
    `Sign-in at a provider needs ${name}, which is not set.`,
    'Set it, or unset all READOUT_OIDC_…',
  )
}

function issuerOf(issuer: string): URL {
  const url = URL.canParse(issuer) ? new URL(issuer) : null
  const isWhole = url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
  if (!isWhole || url.username !== '')
    throw badSetting(
      `READOUT_OIDC_ISSUER is no address of a provider.`,
      'Write it as the provider states it.',
    )
  if (url.protocol === 'http:' && !isLoopback(url))
    throw badSetting('READOUT_OIDC_ISSUER is not encrypted.', 'Name an address that begins with https.')
  return url
}

/** From the variable or from the file that the other names; what a file ends with is no part of it. */
function secretOf({
  READOUT_OIDC_CLIENT_SECRET: secret,
  READOUT_OIDC_CLIENT_SECRET_FILE: path,
}: Readonly<
  Record<'READOUT_OIDC_CLIENT_SECRET' | 'READOUT_OIDC_CLIENT_SECRET_FILE', string | undefined>
>): string {
  if (secret && path)
    throw badSetting(
      'READOUT_OIDC_CLIENT_SECRET and READOUT_OIDC_CLIENT_SECRET_FILE are both set.',
      'Unset one of them.',
    )
  const found = path ? textOf(path).trimEnd() : secret
  if (found) return found
  throw badSetting(
    'The secret that the provider gave Readout is not set.',
    'Set READOUT_OIDC_CLIENT_SECRET_FILE to the file that holds it, or READOUT_OIDC_CLIENT_SECRET.',
  )
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const problem = `The file ${path} that READOUT_OIDC_CLIENT_SECRET_FILE names cannot be read.`
    throw new ReadoutError('bad-use', problem, 'Let the user of the site read it.', { cause })
  }
}

function nameOf(name: string): string {
  const parsed = shownName.safeParse(name)
  if (parsed.success) return parsed.data
  throw badSetting('READOUT_OIDC_NAME is no name.', 'A name has from 1 to 60 characters on one line.')
}

const shownName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)

function badSetting(problem: string, remedy: string): ReadoutError {
  return new ReadoutError('bad-use', problem, remedy)
}
