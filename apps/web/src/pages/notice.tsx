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

/**
 * The list that an address without an answer lies under; all documents where it lies under none.
 *
 * @example
 * listAround('/pledges/2031-05-04-cut-soot') // { href: '/pledges', label: 'All pledges' }
 */
export function listAround(path: string): Props['to'] {
  return lists.find(({ href }) => path.startsWith(href)) ?? lists[0]
}

const lists = [
  { href: '/documents', label: 'All documents' },
  { href: '/summits', label: 'All summits' },
  { href: '/pledges', label: 'All pledges' },
  { href: '/commitments', label: 'All commitments' },
] as const
