interface Props {
  readonly title: string
  /** What is wrong, and what to do, in one line. */
  readonly line: string
  readonly to: { readonly href: string; readonly label: string }
}

/** A page that has nothing to show but why. */
export function NoticePage({ title, line, to }: Props) {
  return (
    <section class="notice">
      <h1>{title}</h1>
      <p class="lead">{line}</p>
      <p>
        <a href={to.href}>{to.label}</a>
      </p>
    </section>
  )
}
