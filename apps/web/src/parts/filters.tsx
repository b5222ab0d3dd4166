import type { Facet } from '@readout/archive'
import type { DocumentKind } from '@readout/record'
import { figure } from '../words/count.ts'
import { capital, kindName } from '../words/names.ts'

export interface FilterOption {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
  readonly count?: number
  /** The count was estimated. */
  readonly isAbout?: boolean
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
        {options.map((option) => (
          <Option {...option} />
        ))}
      </ul>
    </nav>
  )
}

/** One value of a filter, and how many it leaves. */
export function Option({ label, href, isCurrent, count, isAbout = false }: FilterOption) {
  return (
    <li>
      <a href={href} aria-current={isCurrent ? 'true' : undefined}>
        {capital(label)}
      </a>
      {count === undefined ? null : (
        <span class="filter-count">
          {' '}
          {isAbout ? 'about ' : ''}
          {figure(count)}
        </span>
      )}
    </li>
  )
}

interface KindAndYearProps {
  readonly kinds: readonly Facet<DocumentKind>[]
  readonly years: readonly Facet<number>[]
  readonly kind: DocumentKind | undefined
  readonly year: number | undefined
  /** The address of the same page with another kind or year. */
  readonly here: (change: {
    readonly kind?: DocumentKind | undefined
    readonly year?: number | undefined
  }) => string
}

/** The two filters that lists of documents and of passages share. */
export function KindAndYear({ kinds, years, kind, year, here }: KindAndYearProps) {
  return (
    <>
      <Filter
        title="Kind"
        options={[
          { label: 'All kinds', href: here({ kind: undefined }), isCurrent: kind === undefined },
          ...kinds.map(({ value, count }) => ({
            label: kindName[value],
            href: here({ kind: value }),
            isCurrent: value === kind,
            count,
          })),
        ]}
      />
      <Filter
        title="Year"
        options={[
          { label: 'All years', href: here({ year: undefined }), isCurrent: year === undefined },
          ...years.map(({ value, count }) => ({
            label: String(value),
            href: here({ year: value }),
            isCurrent: value === year,
            count,
          })),
        ]}
      />
    </>
  )
}
