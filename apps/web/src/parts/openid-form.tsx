import type { Child } from 'hono/jsx'

interface Props {
  /** Where the form goes. */
  readonly action: string
  readonly button: string
  /** Fields that go along. */
  readonly children?: Child
}

/** A form that leads to the provider; it needs no script. */
export function OpenIdForm({ action, button, children }: Props) {
  return (
    <form class="account-form" method="post" action={action}>
      {children}
      <button type="submit">{button}</button>
    </form>
  )
}
