import { instantInWords } from '../words/time.ts'

interface Props {
  /** Whom it is for. */
  readonly name: string
  readonly href: string
  readonly endsAt: Temporal.Instant
}

/** A link that was just made: it is shown here and never again. */
export function LinkPage({ name, href, endsAt }: Props) {
  return (
    <section class="account-page">
      <h1>A link for {name}</h1>
      <p class="lead">Give it to {name} alone. Whoever opens it first has the account.</p>
      <p class="field">
        <label for="link">The link</label>
        <input id="link" value={href} readonly />
      </p>
      <p class="quiet">
        It works once, until {instantInWords(endsAt.round('second').toString())}, and is not shown again.
      </p>
      <p>
        <a href="/accounts">All accounts</a>
      </p>
    </section>
  )
}
