export interface FilterOption {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
  readonly count?: number
}

interface Props {
  readonly title: string
  readonly options: readonly FilterOption[]
}

/** One filter: its values as plain links, each with how many it leaves. */
export function Filter({ title, options }: Props) {
  return (
    <nav class="filter" aria-label={`Filter by ${title.toLowerCase()}`}>
      <h2 class="label">{title}</h2>
      <ul>
        {options.map(({ label, href, isCurrent, count }) => (
          <li>
            <a href={href} aria-current={isCurrent ? 'true' : undefined}>
              {label}
            </a>
            {count === undefined ? null : <span class="filter-count"> {count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
