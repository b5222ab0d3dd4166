/** The two ceremonies of WebAuthn: making a passkey and signing with one, both with the person verified. */
import { generateKeyPairSync } from 'node:crypto'
import type { Account, ChallengePurpose, NewPasskey, Passkey } from '@readout/archive'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import type { SiteAccounts } from './site-accounts.ts'

/** What a browser is to make a passkey with; null where its network has too many challenges open. */
export async function optionsToMake(
  site: SiteAccounts,
  account: Pick<Account, 'id' | 'name'>,
  purpose: ChallengePurpose,
  network: string,
) {
  const passkeys = await site.accounts.passkeys(account.id)
  const options = await generateRegistrationOptions({
    rpName: 'Readout',
    rpID: hostOf(site),
    userName: account.name,
    userDisplayName: account.name,
    userID: new Uint8Array(Buffer.from(account.id, 'base64url')),
    attestationType: 'none',
    excludeCredentials: passkeys.map(({ id, transports }) => ({ id, transports: [...transports] })),
    // The passkey itself says whose it is, so that signing in asks for no name.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs,
    timeout: timeoutMs,
  })
  return (await site.accounts.keepChallenge(options.challenge, purpose, network)) ? options : null
}

/** What a browser is to sign in with: the same for everybody. Null where its network has too many challenges open. */
export async function optionsToSign(site: SiteAccounts, network: string) {
  const options = await generateAuthenticationOptions({
    rpID: hostOf(site),
    userVerification: 'required',
    timeout: timeoutMs,
  })
  return (await site.accounts.keepChallenge(options.challenge, 'sign-in', network)) ? options : null
}

/** The passkey that a browser made, or null where it does not hold. */
export async function madePasskey(
  site: SiteAccounts,
  sent: string,
  purpose: ChallengePurpose,
  name: string,
): Promise<NewPasskey | null> {
  const response = parsed(registration, sent)
  if (response === null) return null
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) => site.accounts.takeChallenge(challenge, purpose),
      expectedOrigin: site.origin,
      expectedRPID: hostOf(site),
      requireUserVerification: true,
      supportedAlgorithmIDs,
    })
    if (registrationInfo === undefined) return null
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return { id, name, publicKey, counter, transports }
  } catch {
    return null
  }
}

/** What a browser signed, before anything is known of it; null where it is nothing of the kind. */
export function signedBy(sent: string): z.infer<typeof authentication> | null {
  return parsed(authentication, sent)
}

/**
 * The counter of a passkey whose signature holds, or null. Where no such passkey is known another stands in for it, so
 * that the answer takes the same work.
 */
export async function verifiedCounter(
  site: SiteAccounts,
  response: z.infer<typeof authentication>,
  known: Passkey | null,
): Promise<number | null> {
  const { publicKey, counter } = known ?? { publicKey: nobodysKey, counter: 0 }
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => site.accounts.takeChallenge(challenge, 'sign-in'),
      expectedOrigin: site.origin,
      expectedRPID: hostOf(site),
      credential: { id: response.id, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true,
    })
    const isTheirs = known !== null && response.response.userHandle === known.account
    return verified && isTheirs ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}

const timeoutMs = 120_000

/** EdDSA, ES256 and RS256, as COSE numbers them: what authenticators have today. */
const supportedAlgorithmIDs = [-8, -7, -257]

const hostOf = ({ origin }: SiteAccounts) => new URL(origin).hostname

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/)
const credentialId = z
  .string()
  .max(2000)
  .regex(/^[\w-]+$/)
const named = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
}

const registration = z.object({
  ...named,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
})

const authentication = z.object({
  ...named,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: credentialId,
  }),
})

function parsed<T extends z.ZodType>(schema: T, sent: string): z.output<T> | null {
  try {
    return schema.parse(JSON.parse(sent))
  } catch {
    return null
  }
}

/** A P-256 key as COSE writes it (RFC 9053, section 7.1.1), whose private half nobody has. */
const nobodysKey = (() => {
  const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
    format: 'jwk',
  })
  const head = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]
  const part = (label: number, value: string) => [label, 0x58, 0x20, ...Buffer.from(value, 'base64url')]
  return new Uint8Array([...head, ...part(0x21, x), ...part(0x22, y)])
})()
