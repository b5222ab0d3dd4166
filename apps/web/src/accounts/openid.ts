/** The site as the relying party of an OpenID provider: authorization code with PKCE, state and nonce. */
import { createHmac } from 'node:crypto'
import type { NewIdentity } from '@readout/archive'
import type { Configuration } from 'openid-client'
import { z } from 'zod'
import { type FailureReason, OpenIdFailure, reasonOf } from './openid-failure.ts'
import { isLoopback, type OpenIdSettings } from './openid-settings.ts'

/** Where the provider sends browsers back to; whoever registers Readout there names it with the site's origin. */
export const returnPath = '/sign-in/openid/return'

export interface RelyingParty extends Pick<OpenIdSettings, 'issuer' | 'name'> {
  /**
   * The provider's address to send a browser to.
   *
   * @param secret 256 random bits that this browser alone holds; what the provider is told is made from them
   * @throws OpenIdFailure
   */
  begin(secret: string, proof: Proof): Promise<URL>
  /** Whether an answer of the provider belongs to what began with this secret. */
  isAnswerTo(secret: string, answer: URLSearchParams): boolean
  /**
   * Who somebody is, by what the provider answered.
   *
   * @throws OpenIdFailure where it vouches for nobody, or not so that it can be believed
   */
  finish(secret: string, proof: Proof, answer: URLSearchParams): Promise<NewIdentity>
}

/**
 * What the provider is to make sure of: a person who signed in there today, or one who does so now.
 */
export type Proof = 'today' | 'now'

/** How long ago the provider may have made sure of the person, in seconds: a working day, or as long as that is fresh. */
const longestAgo: Readonly<Record<Proof, number>> = { today: 8 * 60 * 60, now: 15 * 60 }

/**
 * What the site asks of a provider and believes of its answers. Nothing is loaded or asked before somebody signs in.
 *
 * @example
 * const party = relyingParty(settings, { origin: 'https://readout.example' })
 * const address = await party.begin(secret, 'today')
 */
export function relyingParty(
  settings: OpenIdSettings,
  { origin }: { readonly origin: string },
): RelyingParty {
  const { issuer, name, acr } = settings
  const configured = kept(() => discover(settings))
  return {
    issuer,
    name,
    begin: (secret, proof) =>
      failing(async () => {
        const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await library()
        const { state, nonce, verifier } = derivedFrom(secret)
        return buildAuthorizationUrl(await configured(), {
          redirect_uri: `${origin}${returnPath}`,
          scope: 'openid',
          state,
          nonce,
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          max_age: String(longestAgo[proof]),
          ...(proof === 'now' && { prompt: 'login' }),
          ...(acr.length > 0 && { acr_values: acr.join(' ') }),
        })
      }),
    isAnswerTo: (secret, answer) => answer.get('state') === derivedFrom(secret).state,
    finish: (secret, proof, answer) =>
      failing(async () => {
        const { authorizationCodeGrant } = await library()
        const { state, nonce, verifier } = derivedFrom(secret)
        const tokens = await authorizationCodeGrant(
          await configured(),
          new URL(`${origin}${returnPath}?${answer}`),
          {
            expectedState: state,
            expectedNonce: nonce,
            pkceCodeVerifier: verifier,
            maxAge: longestAgo[proof],
          },
        )
        const { iss, sub, auth_time, acr: given } = claimsOf.parse(tokens.claims())
        if (acr.length > 0 && !acr.includes(given ?? '')) throw failure('weak')
        return {
          issuer: iss,
          subject: sub,
          provedAt: Temporal.Instant.fromEpochMilliseconds(auth_time * 1000),
        }
      }),
  }
}

/** What is believed of an ID token, the rest of which the library has checked; nothing else of it is kept. */
const claimsOf = z.object({
  iss: z.string(),
  sub: z
    .string()
    .min(1)
    .max(255)
    .regex(/^[^\p{Cc}]+$/u),
  auth_time: z.number().int().min(0).max(8_640_000_000_000),
  acr: z.string().optional(),
})

/** Most sites have no provider, and need none of it. */
const library = () => import('openid-client')

/** The provider's own description, with which everything else is asked; its signatures are checked against its keys. */
async function discover({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<Configuration> {
  const {
    allowInsecureRequests,
    ClientSecretBasic,
    ClientSecretPost,
    discovery,
    enableNonRepudiationChecks,
  } = await library()
  const url = new URL(issuer)
  const isInTheClear = url.protocol === 'http:' && isLoopback(url)
  return discovery(
    url,
    clientId,
    {},
    (server, ...request) => {
      // A provider that says nothing of it takes `client_secret_basic` (OpenID Connect Discovery 1.0, section 3).
      const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
      const authenticate = methods.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost
      return authenticate(clientSecret)(server, ...request)
    },
    {
      timeout: 10,
      execute: [enableNonRepudiationChecks, ...(isInTheClear ? [allowInsecureRequests] : [])],
    },
  )
}

/** Does something once and keeps what it gave; what failed is done again. */
function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make().catch((error) => {
      made = null
      throw error
    })
    return made
  }
}

/** One secret in the browser is enough: each of the three tells nothing of it, nor of the other two. */
function derivedFrom(secret: string) {
  const part = (label: string) => createHmac('sha256', secret).update(label).digest('base64url')
  return { state: part('state'), nonce: part('nonce'), verifier: part('code_verifier') }
}

async function failing<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw error instanceof OpenIdFailure ? error : failure(reasonOf(error), error)
  }
}

function failure(reason: FailureReason, error?: unknown): OpenIdFailure {
  return new OpenIdFailure(reason, error)
}
