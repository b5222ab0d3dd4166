import type { Child } from 'hono/jsx'

interface Props {
  /** Whether the browser is to make a passkey or to sign with one. */
  readonly ceremony: 'make' | 'sign'
  /** Where the form goes; below it is `/challenge`. */
  readonly action: string
  readonly button: string
  /** Fields beside the passkey's answer. */
  readonly children?: Child
}

/** A form that a passkey answers; until its script runs it says that it needs one. */
export function PasskeyForm({ ceremony, action, button, children }: Props) {
  return (
    <passkey-form ceremony={ceremony}>
      <form class="account-form" method="post" action={action}>
        {children}
        <input type="hidden" name="response" value="" />
        <p class="account-problem without-script">
          Passkeys need JavaScript: only a script may ask your device for one. Allow it for this site and load
          the page again.
        </p>
        <button type="submit">{button}</button>
      </form>
    </passkey-form>
  )
}
