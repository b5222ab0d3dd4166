import type { CommitmentPage, DeadlineFilter, DeadlineState, Facet, SummitLine } from '@readout/archive'
import type { Government } from '@readout/record'
import type { CommitmentsQuery } from '../queries.ts'
import { actionName, issueName, partyName, stageName, strengthName, summitTitle } from '../words/names.ts'
import { dateInWords } from '../words/time.ts'
import { asYesOrNo, type Choice, DueForm, LongFilter } from './commitment-filters.tsx'

interface Props {
  readonly found: CommitmentPage
  readonly query: CommitmentsQuery
  /** The address of the list with something changed in what it is narrowed to. */
  readonly here: (change: Partial<CommitmentsQuery>) => string
}

/** What the list of commitments can be narrowed to, each choice with how many it leaves. */
export function CommitmentFilters({ found: { facets, governments }, query, here }: Props) {
  return (
    <>
      <LongFilter
        title="Party"
        all="All parties"
        facets={facets.party}
        current={query.party}
        nameOf={(value) => partyName(value, governments)}
        hrefOf={(party) => here({ party })}
      />
      <LongFilter
        title="Issue"
        all="All issues"
        facets={facets.issue}
        current={query.issue}
        nameOf={(value) => issueName[value]}
        hrefOf={(issue) => here({ issue })}
      />
      <LongFilter
        title="Deadline"
        all="With and without"
        facets={deadlinesOf(facets.deadline)}
        current={query.deadline}
        nameOf={(value) => deadlineName[value]}
        hrefOf={(deadline) => here({ deadline })}
      />
      <DueForm query={query} />
      <LongFilter
        title="Action"
        all="All actions"
        facets={facets.action}
        current={query.action}
        nameOf={(value) => actionName[value]}
        hrefOf={(action) => here({ action })}
      />
      <LongFilter
        title="Strength"
        all="Firm and soft"
        facets={facets.strength}
        current={query.strength}
        nameOf={(value) => strengthName[value]}
        hrefOf={(strength) => here({ strength })}
      />
      <LongFilter
        title="Stage"
        all="All stages"
        facets={facets.stage}
        current={query.stage}
        nameOf={(value) => stageName[value]}
        hrefOf={(stage) => here({ stage })}
      />
      <LongFilter
        title="Can it be checked"
        all="All"
        facets={asYesOrNo(facets.checkable)}
        current={query.checkable}
        nameOf={(value) => checkableName[value]}
        hrefOf={(checkable) => here({ checkable })}
      />
      <LongFilter
        title="Year of the text"
        all="All years"
        facets={facets.year}
        current={query.year}
        nameOf={String}
        hrefOf={(year) => here({ year })}
      />
    </>
  )
}

/** All that have a deadline, then those whose deadline has passed, is ahead, is not there. */
function deadlinesOf(facets: readonly Facet<DeadlineState>[]): Facet<DeadlineFilter>[] {
  const any = facets.reduce((sum, { value, count }) => (value === 'none' ? sum : sum + count), 0)
  const states = (['passed', 'ahead', 'none'] as const).flatMap((state) =>
    facets.filter(({ value }) => value === state),
  )
  return any === 0 ? states : [{ value: 'any', count: any }, ...states]
}

const deadlineName = { any: 'Has one', passed: 'Passed', ahead: 'Ahead', none: 'None' } as const

const checkableName = { yes: 'As it stands', no: 'Something is missing' } as const

/** What the list is narrowed to, in words, and what the address would be without each. */
export function chosenIn(
  query: CommitmentsQuery,
  ofSummit: SummitLine | null,
  governments: readonly Government[],
): Choice<keyof CommitmentsQuery>[] {
  const { summit, party, issue, action, strength, stage, checkable, year, deadline, from, until } = query
  const named: readonly (readonly [keyof CommitmentsQuery, string, string | undefined])[] = [
    ['summit', 'Summit', ofSummit === null ? summit : summitTitle(ofSummit)],
    ['party', 'Party', party && partyName(party, governments)],
    ['issue', 'Issue', issue && issueName[issue]],
    ['deadline', 'Deadline', deadline && deadlineName[deadline].toLowerCase()],
    ['from', 'Due from', from && dateInWords(from)],
    ['until', 'Due until', until && dateInWords(until)],
    ['action', 'Action', action && actionName[action].toLowerCase()],
    ['strength', 'Strength', strength && strengthName[strength]],
    ['stage', 'Stage', stage && stageName[stage]],
    ['checkable', 'Can it be checked', checkable && checkableName[checkable].toLowerCase()],
    ['year', 'Year', year?.toString()],
  ]
  return named.flatMap(([name, title, value]) => (value === undefined ? [] : [{ name, title, value }]))
}
