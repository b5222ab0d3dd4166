interface Props {
  readonly query?: string
  /** Filters that stay as they are when the words change. */
  readonly kept?: Readonly<Record<string, string | number | undefined>>
}

export function SearchForm({ query = '', kept = {} }: Props) {
  return (
    <search>
      <form class="search-form" action="/search" method="get">
        <label for="q">Search the passages</label>
        <div class="search-line">
          <input id="q" name="q" type="search" value={query} autocomplete="off" maxlength={400} />
          <button type="submit">Search</button>
        </div>
        {Object.entries(kept).map(([name, value]) =>
          value === undefined ? null : <input type="hidden" name={name} value={String(value)} />,
        )}
      </form>
    </search>
  )
}
