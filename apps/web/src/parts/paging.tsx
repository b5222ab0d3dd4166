interface Props {
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
}

export function Paging({ page, pages, hrefOf }: Props) {
  if (pages <= 1) return null
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
