interface Props {
  readonly page: number
  readonly pages: number
  /** The address of the list at another page; without a number, at the first. */
  readonly here: (change: { readonly page: number | undefined }) => string
}

export function Paging({ page, pages, here }: Props) {
  if (pages <= 1) return null
  const hrefOf = (other: number) => here({ page: other === 1 ? undefined : other })
  return (
    <nav class="paging" aria-label="Pages">
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)}>
          Previous page
        </a>
      ) : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a rel="next" href={hrefOf(page + 1)}>
          Next page
        </a>
      ) : null}
    </nav>
  )
}
