import type { Facet } from '@readout/archive'
import type { CommitmentsQuery } from '../queries.ts'
import { Unseen } from './edited.tsx'
import { Option } from './filters.tsx'

interface LongFilterProps<Value> {
  readonly title: string
  /** What the choice that asks for nothing is called. */
  readonly all: string
  readonly facets: readonly Facet<Value>[]
  readonly current: Value | undefined
  readonly nameOf: (value: Value) => string
  /** The address of the list narrowed to a value; for undefined, not narrowed by it. */
  readonly hrefOf: (value: Value | undefined) => string
  /** The counts were estimated. */
  readonly isAbout?: boolean
}

/** As many values of a filter as a reader takes in at a glance; the others are folded away. */
const seenAtOnce = 8

/** A filter of any number of values, the first of them seen at once. */
export function LongFilter<Value>({
  title,
  all,
  facets,
  current,
  nameOf,
  hrefOf,
  isAbout = false,
}: LongFilterProps<Value>) {
  if (facets.length === 0 && current === undefined) return null
  const options = facets.map(({ value, count }) => ({
    label: nameOf(value),
    href: hrefOf(value),
    isCurrent: value === current,
    count,
    isAbout,
  }))
  const first = options.length <= seenAtOnce + 2 ? options : options.slice(0, seenAtOnce)
  const rest = options.slice(first.length)
  return (
    <nav class="filter" aria-label={`Filter by ${title.toLowerCase()}`}>
      <h2 class="label">{title}</h2>
      <ul>
        <Option label={all} href={hrefOf(undefined)} isCurrent={current === undefined} />
        {first.map((option) => (
          <Option {...option} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details open={rest.some(({ isCurrent }) => isCurrent)}>
          <summary>
            {rest.length} more<Unseen> under {title.toLowerCase()}</Unseen>
          </summary>
          <ul>
            {rest.map((option) => (
              <Option {...option} />
            ))}
          </ul>
        </details>
      )}
    </nav>
  )
}

/** What is so or not, as addresses ask for it. */
export function asYesOrNo(facets: readonly Facet<boolean>[]): Facet<'yes' | 'no'>[] {
  return facets.map(({ value, count }) => ({ value: value ? 'yes' : 'no', count }))
}

/** One thing that a list is narrowed to. */
export interface Choice<Name extends string> {
  /** The parameter of the address. */
  readonly name: Name
  readonly title: string
  readonly value: string
}

interface ChosenProps<Name extends string> {
  readonly chosen: readonly Choice<Name>[]
  readonly here: (change: Partial<Record<Name, undefined>>) => string
  /** The address of the list that is narrowed to nothing. */
  readonly all: string
}

/** What the list is narrowed to, each with a way to let go of it. */
export function Chosen<Name extends string>({ chosen, here, all }: ChosenProps<Name>) {
  if (chosen.length === 0) return null
  return (
    <ul class="chosen" aria-label="Narrowed to">
      {chosen.map(({ name, title, value }) => (
        <li>
          {title}: {value}{' '}
          <a class="chosen-off" href={here(without(name))}>
            remove
            <Unseen>
              {' '}
              {title}: {value}
            </Unseen>
          </a>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <a class="chosen-off" href={all}>
            remove all
          </a>
        </li>
      ) : null}
    </ul>
  )
}

const without = <Name extends string>(name: Name): Partial<Record<Name, undefined>> => {
  const change: Partial<Record<Name, undefined>> = {}
  change[name] = undefined
  return change
}

/** Deadlines between two days, months or years; what else the list is narrowed to goes along. */
export function DueForm({ query }: { readonly query: CommitmentsQuery }) {
  const { from, until, page, ...kept } = query
  return (
    <form class="filter due" action="/commitments" method="get" aria-label="Filter by when it falls due">
      <h2 class="label">Falls due</h2>
      <div class="due-line">
        {(
          [
            ['from', 'From', from],
            ['until', 'Until', until],
          ] as const
        ).map(([name, label, value]) => (
          <p>
            <label for={name}>{label}</label>
            <input
              id={name}
              name={name}
              value={value ?? ''}
              placeholder="2030-06"
              size={10}
              autocomplete="off"
            />
          </p>
        ))}
      </div>
      <p class="quiet">
        A year, a month (2030-06) or a day (<span class="day">2030-06-30</span>).
      </p>
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={String(value)} />,
      )}
      <button type="submit">Show</button>
    </form>
  )
}
