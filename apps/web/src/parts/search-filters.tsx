import type { FacetCounts, SearchResult } from '@readout/archive'
import { type SearchQuery, searchAddress } from '../search-query.ts'
import { actionName, issueName, kindName, partyName, roleName } from '../words/names.ts'
import { type Choice, LongFilter } from './commitment-filters.tsx'
import { Filter } from './filters.tsx'

interface Props {
  readonly result: SearchResult
  readonly query: SearchQuery
}

/** What the passages found may be narrowed to, each choice with how many it leaves. */
export function SearchFilters({ result, query }: Props) {
  const { facets, governments } = result
  const here = (change: Partial<SearchQuery>) => searchAddress({ ...query, page: undefined, ...change })
  const counts = <T,>({ values, isEstimate }: FacetCounts<T>) => ({ facets: values, isAbout: isEstimate })
  return (
    <>
      <LongFilter
        title="Kind"
        all="All kinds"
        {...counts(facets.kind)}
        current={query.kind}
        nameOf={(value) => kindName[value]}
        hrefOf={(kind) => here({ kind })}
      />
      <LongFilter
        title="Year"
        all="All years"
        {...counts(facets.year)}
        current={query.year}
        nameOf={String}
        hrefOf={(year) => here({ year })}
      />
      <Holds facets={facets} query={query} here={here} />
      <LongFilter
        title="Speaker"
        all="Everyone"
        {...counts(facets.role)}
        current={query.role}
        nameOf={(value) => roleName[value]}
        hrefOf={(role) => here({ role })}
      />
      <LongFilter
        title="Label of the speaker"
        all="All labels"
        {...counts(facets.speaker)}
        current={query.speaker}
        nameOf={String}
        hrefOf={(speaker) => here({ speaker })}
      />
      <LongFilter
        title="Publisher"
        all="All publishers"
        {...counts(facets.publisher)}
        current={query.publisher}
        nameOf={String}
        hrefOf={(publisher) => here({ publisher })}
      />
      <LongFilter
        title="Issue of a commitment"
        all="All issues"
        {...counts(facets.issue)}
        current={query.issue}
        nameOf={(value) => issueName[value]}
        hrefOf={(issue) => here({ issue })}
      />
      <LongFilter
        title="Party to a commitment"
        all="All parties"
        {...counts(facets.party)}
        current={query.party}
        nameOf={(value) => partyName(value, governments)}
        hrefOf={(party) => here({ party })}
      />
      <LongFilter
        title="Action of a commitment"
        all="All actions"
        {...counts(facets.action)}
        current={query.action}
        nameOf={(value) => actionName[value]}
        hrefOf={(action) => here({ action })}
      />
    </>
  )
}

interface HoldsProps {
  readonly facets: SearchResult['facets']
  readonly query: SearchQuery
  readonly here: (change: Partial<SearchQuery>) => string
}

/** What a passage may hold; several may be asked for at once, so a second click lets go again. */
function Holds({ facets, query, here }: HoldsProps) {
  const options = (['number', 'commitment', 'deadline'] as const).flatMap((name) => {
    const { values, isEstimate } = facets[name]
    const isCurrent = query[name] === 'yes'
    const count = values[0]?.count ?? 0
    if (count === 0 && !isCurrent) return []
    return [
      {
        label: holdsName[name],
        href: here({ [name]: isCurrent ? undefined : 'yes' }),
        isCurrent,
        count,
        isAbout: isEstimate,
      },
    ]
  })
  return options.length === 0 ? null : <Filter title="Holds" options={options} />
}

const holdsName = {
  number: 'a number',
  commitment: 'a commitment',
  deadline: 'a commitment with a deadline',
} as const

/** What the search is narrowed to, in words. */
export function narrowedTo(query: SearchQuery, { governments }: SearchResult): Choice<keyof SearchQuery>[] {
  const { kind, year, publisher, role, speaker, issue, party, action, number, deadline, commitment } = query
  const named: readonly (readonly [keyof SearchQuery, string, string | undefined])[] = [
    ['kind', 'Kind', kind && kindName[kind].toLowerCase()],
    ['year', 'Year', year?.toString()],
    ['number', 'Holds', number && holdsName.number],
    ['commitment', 'Holds', commitment && holdsName.commitment],
    ['deadline', 'Holds', deadline && holdsName.deadline],
    ['role', 'Speaker', role && roleName[role].toLowerCase()],
    ['speaker', 'Label', speaker],
    ['publisher', 'Publisher', publisher],
    ['issue', 'Issue', issue && issueName[issue]],
    ['party', 'Party', party && partyName(party, governments)],
    ['action', 'Action', action && actionName[action].toLowerCase()],
  ]
  return named.flatMap(([name, title, value]) => (value === undefined ? [] : [{ name, title, value }]))
}
