import { OpenIdForm } from '../parts/openid-form.tsx'
import { PasskeyForm } from '../parts/passkey-form.tsx'

interface Props {
  /** The site that passkeys belong to. */
  readonly origin: string
  /** What the OpenID provider is called, where there is one. */
  readonly provider: string | null
}

export function SignInPage({ origin, provider }: Props) {
  return (
    <section class="account-page">
      <h1>Sign in</h1>
      <p class="lead">
        Everything that is published can be read without an account. Whoever works on the record signs in with
        a passkey{provider === null ? null : `, or at ${provider}`}.
      </p>
      <PasskeyForm ceremony="sign" action="/sign-in" button="Sign in with a passkey" />
      {provider === null ? null : <OpenIdForm action="/sign-in/openid" button={`Sign in at ${provider}`} />}
      <p class="quiet">
        A passkey is kept by your device or security key and opens {origin} alone. There is no password here.
        An account comes by invitation: who has none, or has lost every passkey, asks an administrator for a
        link.
      </p>
    </section>
  )
}
