interface Props {
  /** The provider. */
  readonly name: string
  readonly href: string
}

/** Between this site and the provider: a browser goes on by itself, and a person can. */
export function OnwardPage({ name, href }: Props) {
  return (
    <section class="notice">
      <h1>On to {name}</h1>
      <p class="lead">Sign in there; it sends you back here. You have ten minutes.</p>
      <p>
        <a href={href}>Go to {name}</a>
      </p>
    </section>
  )
}
