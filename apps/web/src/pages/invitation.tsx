import type { Invitation } from '@readout/archive'
import { PasskeyForm } from '../parts/passkey-form.tsx'
import { instantInWords } from '../words/time.ts'

interface Props {
  readonly invitation: Invitation
  /** The address of this page. */
  readonly path: string
  readonly origin: string
}

export function InvitationPage({ invitation: { name, role, isReturn, endsAt }, path, origin }: Props) {
  const lead = isReturn
    ? `${name}, make a new passkey for your account.`
    : `${name ?? 'You'} ${name === null ? 'are' : 'is'} invited to Readout as ${role}.`
  return (
    <section class="account-page">
      <h1>{isReturn ? 'Welcome back' : 'Invitation'}</h1>
      <p class="lead">{lead}</p>
      <PasskeyForm ceremony="make" action={path} button="Make a passkey">
        {name === null ? (
          <p class="field">
            <label for="name">Your name, as others will see it</label>
            <input id="name" name="name" required maxlength={80} autocomplete="name" />
          </p>
        ) : null}
        <p class="field">
          <label for="passkey">A name for the passkey, to tell it from others</label>
          <input id="passkey" name="passkey" required maxlength={80} value="My device" />
        </p>
      </PasskeyForm>
      <p class="quiet">
        Your device or security key will ask for your finger, face or PIN and keeps the passkey, which opens{' '}
        {origin} alone. This link works once, until {instantInWords(endsAt.toString())}.
      </p>
    </section>
  )
}
