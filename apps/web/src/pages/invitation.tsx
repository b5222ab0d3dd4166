import type { Invitation } from '@readout/archive'
import { OpenIdForm } from '../parts/openid-form.tsx'
import { PasskeyForm } from '../parts/passkey-form.tsx'
import { instantInWords } from '../words/time.ts'

interface Props {
  readonly invitation: Invitation
  /** The address of this page. */
  readonly path: string
  readonly origin: string
  /** What the OpenID provider is called, where there is one. */
  readonly provider: string | null
}

export function InvitationPage({ invitation, path, origin, provider }: Props) {
  const { name, role, isReturn, endsAt } = invitation
  const lead = isReturn
    ? `${name}, make a new passkey for your account${provider === null ? '' : `, or link it to who you are at ${provider}`}.`
    : `${name ?? 'You'} ${name === null ? 'are' : 'is'} invited to Readout as ${role}.`
  return (
    <section class="account-page">
      <h1>{isReturn ? 'Welcome back' : 'Invitation'}</h1>
      <p class="lead">{lead}</p>
      <PasskeyForm ceremony="make" action={path} button="Make a passkey">
        {name === null ? <NameField id="name" /> : null}
        <p class="field">
          <label for="passkey">A name for the passkey, to tell it from others</label>
          <input id="passkey" name="passkey" required maxlength={80} value="My device" />
        </p>
      </PasskeyForm>
      {provider === null ? null : (
        <OpenIdForm action={`${path}/openid`} button={`Sign in at ${provider} instead`}>
          {name === null ? <NameField id="name-there" /> : null}
        </OpenIdForm>
      )}
      <p class="quiet">
        Your device or security key will ask for your finger, face or PIN and keeps the passkey, which opens{' '}
        {origin} alone. This link works once, until {instantInWords(endsAt.toString())}.
      </p>
    </section>
  )
}

function NameField({ id }: { readonly id: string }) {
  return (
    <p class="field">
      <label for={id}>Your name, as others will see it</label>
      <input id={id} name="name" required maxlength={80} autocomplete="name" />
    </p>
  )
}
