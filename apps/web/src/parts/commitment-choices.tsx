import type { CommitmentPage, DeadlineFilter, DeadlineState, Facet, SummitLine } from '@readout/archive'
import type { Government } from '@readout/record'
import type { CommitmentsQuery } from '../queries.ts'
import { actionName, issueName, partyName, stageName, strengthName, summitTitle } from '../words/names.ts'
import { dateInWords } from '../words/time.ts'
import { type Choice, DueForm, LongFilter } from './commitment-filters.tsx'

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
        all={{ label: 'All parties', href: here({ party: undefined }), isCurrent: query.party === undefined }}
        options={facets.party.map(({ value, count }) => ({
          label: partyName(value, governments),
          href: here({ party: value }),
          isCurrent: value === query.party,
          count,
        }))}
      />
      <LongFilter
        title="Issue"
        all={{ label: 'All issues', href: here({ issue: undefined }), isCurrent: query.issue === undefined }}
        options={facets.issue.map(({ value, count }) => ({
          label: issueName[value],
          href: here({ issue: value }),
          isCurrent: value === query.issue,
          count,
        }))}
      />
      <LongFilter
        title="Deadline"
        all={{
          label: 'With and without',
          href: here({ deadline: undefined }),
          isCurrent: query.deadline === undefined,
        }}
        options={deadlinesOf(facets.deadline).map(({ value, count }) => ({
          label: deadlineName[value],
          href: here({ deadline: value }),
          isCurrent: value === query.deadline,
          count,
        }))}
      />
      <DueForm query={query} />
      <LongFilter
        title="Action"
        all={{
          label: 'All actions',
          href: here({ action: undefined }),
          isCurrent: query.action === undefined,
        }}
        options={facets.action.map(({ value, count }) => ({
          label: actionName[value],
          href: here({ action: value }),
          isCurrent: value === query.action,
          count,
        }))}
      />
      <LongFilter
        title="Strength"
        all={{
          label: 'Firm and soft',
          href: here({ strength: undefined }),
          isCurrent: query.strength === undefined,
        }}
        options={facets.strength.map(({ value, count }) => ({
          label: strengthName[value],
          href: here({ strength: value }),
          isCurrent: value === query.strength,
          count,
        }))}
      />
      <LongFilter
        title="Stage"
        all={{ label: 'All stages', href: here({ stage: undefined }), isCurrent: query.stage === undefined }}
        options={facets.stage.map(({ value, count }) => ({
          label: stageName[value],
          href: here({ stage: value }),
          isCurrent: value === query.stage,
          count,
        }))}
      />
      <LongFilter
        title="Can it be checked"
        all={{ label: 'All', href: here({ checkable: undefined }), isCurrent: query.checkable === undefined }}
        options={facets.checkable.map(({ value, count }) => ({
          label: checkableName[value ? 'yes' : 'no'],
          href: here({ checkable: value ? 'yes' : 'no' }),
          isCurrent: (value ? 'yes' : 'no') === query.checkable,
          count,
        }))}
      />
      <LongFilter
        title="Year of the text"
        all={{ label: 'All years', href: here({ year: undefined }), isCurrent: query.year === undefined }}
        options={facets.year.map(({ value, count }) => ({
          label: String(value),
          href: here({ year: value }),
          isCurrent: value === query.year,
          count,
        }))}
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
