/** What can go wrong at a provider, told apart by what a person can do about it. */
import { z } from 'zod'

export type FailureReason =
  /** The person, or the provider, said no. */
  | 'denied'
  /** It does not answer, or answers with an error of its own. */
  | 'unreachable'
  /** Its code was used already or is too old. */
  | 'over'
  /** It vouches for somebody to another site. */
  | 'for-another-site'
  /** What it says has ended; perhaps one of two clocks is wrong. */
  | 'expired'
  /** It made sure of the person longer ago than was asked. */
  | 'long-ago'
  /** It made sure of the person in another way than is demanded. */
  | 'weak'
  /** It answers what cannot be believed: another nonce or issuer, a signature that is none. */
  | 'not-believed'

/** Of what the library threw it keeps the name, the code and the place, for its causes quote tokens with names in them. */
export class OpenIdFailure extends Error {
  readonly reason: FailureReason
  readonly code: string | undefined

  constructor(reason: FailureReason, error?: unknown) {
    const { error: said, code } = error instanceof Error ? facts.parse(error) : {}
    super(['The provider:', reason, code, said].filter((each) => each !== undefined).join(' '))
    this.name = 'OpenIdFailure'
    this.reason = reason
    this.code = said ?? code
    if (error instanceof Error && error.stack)
      this.stack = `${this.name}: ${this.message}\n${framesOf(error.stack)}`
  }
}

/** Why somebody cannot be believed, by what the library threw. */
export function reasonOf(error: unknown): FailureReason {
  const { code = '', name, error: said = '', claim } = factsOf(error)
  if (said === 'invalid_grant') return 'over'
  if (refusals.has(said)) return 'denied'
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return claim === 'auth_time' ? 'long-ago' : 'expired'
  if (code === 'OAUTH_JWT_CLAIM_COMPARISON_FAILED' && claim === 'aud') return 'for-another-site'
  // What fetch throws where nobody answers is a TypeError.
  if (name === 'TypeError' || troubles.has(code) || troubles.has(said)) return 'unreachable'
  return 'not-believed'
}

/** What a provider says where the person is the reason (RFC 6749, section 4.1.2.1; OpenID Connect Core 1.0, 3.1.2.6). */
const refusals = new Set([
  'access_denied',
  'account_selection_required',
  'consent_required',
  'interaction_required',
  'login_required',
])

const troubles = new Set([
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_TIMEOUT',
  'server_error',
  'temporarily_unavailable',
])

/** Machine-readable words of the standards alone: an error's description is the provider's own prose. */
const word = z
  .string()
  .regex(/^\w{1,60}$/)
  .optional()
  .catch(undefined)
const facts = z.object({ code: word, error: word })

function factsOf(error: unknown) {
  const { name, cause } = error instanceof Error ? error : new Error()
  const inner = z.object({ claim: word, cause: z.object({ claim: word }).optional().catch(undefined) })
  const { claim, cause: below } = inner.catch({ claim: undefined }).parse(cause)
  return { ...facts.parse(error instanceof Error ? error : {}), name, claim: claim ?? below?.claim }
}

const framesOf = (stack: string) =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
