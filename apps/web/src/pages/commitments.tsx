import type { CommitmentPage, DeadlineState, SummitLine } from '@readout/archive'
import type { Government } from '@readout/record'
import { type Choice, Chosen, DueForm, LongFilter } from '../parts/commitment-filters.tsx'
import { CommitmentLine } from '../parts/commitment-line.tsx'
import { Paging } from '../parts/paging.tsx'
import { address, type CommitmentsQuery } from '../queries.ts'
import { count } from '../words/count.ts'
import { actionName, issueName, partyName, stageName, strengthName, summitTitle } from '../words/names.ts'
import { dateInWords } from '../words/time.ts'
import { EmptyArchive } from './home.tsx'

export const commitmentsPerPage = 20

interface Props {
  readonly found: CommitmentPage
  readonly query: CommitmentsQuery
  /** The summit that the list is narrowed to, where there is one of that name. */
  readonly summit: SummitLine | null
  readonly today: Temporal.PlainDate
}

/** The commitments of all documents, narrowed by what they say. */
export function CommitmentsPage({ found, query, summit, today }: Props) {
  const { page = 1 } = query
  const here = (change: Partial<CommitmentsQuery>) =>
    address('/commitments', { ...query, page: undefined, ...change })
  const chosen = chosenIn(query, summit, found.governments)
  if (found.total === 0 && chosen.length === 0)
    return (
      <>
        <h1>Commitments</h1>
        <EmptyArchive />
      </>
    )
  return (
    <>
      <h1>Commitments</h1>
      <p class="lead after-title">
        Every promise found in the documents, in its exact words. All are proposed by machine.
      </p>
      <div class="with-margin filters-first">
        <section aria-labelledby="found">
          <p class="to-filters onward">
            <a href="#filters">Filters</a>
          </p>
          <h2 class="label" id="found">
            {count(found.total, 'commitment')},{' '}
            {isByDeadline(query) ? 'the next deadline first' : 'the newest text first'}
          </h2>
          <Chosen chosen={chosen} here={here} all="/commitments" />
          {found.total === 0 ? (
            <p>
              No commitment is all of this. <a href="/commitments">Show all commitments.</a>
            </p>
          ) : (
            <ol class="hits">
              {found.commitments.map((one) => (
                <li>
                  <CommitmentLine {...one} today={today} />
                </li>
              ))}
            </ol>
          )}
          <Paging
            page={page}
            pages={Math.ceil(found.total / commitmentsPerPage)}
            hrefOf={(other) => here({ page: other === 1 ? undefined : other })}
          />
          <p class="onward quiet">
            Take away:{' '}
            <a href={address('/commitments.json', { ...query, page: undefined })}>these commitments (JSON)</a>
          </p>
        </section>
        <div class="margin" id="filters">
          <Filters found={found} query={query} here={here} />
          <DueForm query={query} />
        </div>
      </div>
    </>
  )
}

interface FiltersProps extends Pick<Props, 'found' | 'query'> {
  readonly here: (change: Partial<CommitmentsQuery>) => string
}

function Filters({ found: { facets, governments }, query, here }: FiltersProps) {
  const dated = facets.deadline.filter(({ value }) => value !== 'none')
  const any = dated.reduce((sum, { count }) => sum + count, 0)
  const deadlines = [
    ...(any === 0 ? [] : [{ value: 'any' as const, count: any }]),
    ...inOrder(facets.deadline),
  ]
  return (
    <>
      <LongFilter
        title="Party"
        all={{ label: 'All parties', href: here({ party: undefined }) }}
        options={facets.party.map(({ value, count }) => ({
          label: partyName(value, governments),
          href: here({ party: value }),
          isCurrent: value === query.party,
          count,
        }))}
      />
      <LongFilter
        title="Issue"
        all={{ label: 'All issues', href: here({ issue: undefined }) }}
        options={facets.issue.map(({ value, count }) => ({
          label: issueName[value],
          href: here({ issue: value }),
          isCurrent: value === query.issue,
          count,
        }))}
      />
      <LongFilter
        title="Deadline"
        all={{ label: 'With and without', href: here({ deadline: undefined }) }}
        options={deadlines.map(({ value, count }) => ({
          label: deadlineName[value],
          href: here({ deadline: value }),
          isCurrent: value === query.deadline,
          count,
        }))}
      />
      <LongFilter
        title="Action"
        all={{ label: 'All actions', href: here({ action: undefined }) }}
        options={facets.action.map(({ value, count }) => ({
          label: actionName[value],
          href: here({ action: value }),
          isCurrent: value === query.action,
          count,
        }))}
      />
      <LongFilter
        title="Strength"
        all={{ label: 'Firm and soft', href: here({ strength: undefined }) }}
        options={facets.strength.map(({ value, count }) => ({
          label: strengthName[value],
          href: here({ strength: value }),
          isCurrent: value === query.strength,
          count,
        }))}
      />
      <LongFilter
        title="Stage"
        all={{ label: 'All stages', href: here({ stage: undefined }) }}
        options={facets.stage.map(({ value, count }) => ({
          label: stageName[value],
          href: here({ stage: value }),
          isCurrent: value === query.stage,
          count,
        }))}
      />
      <LongFilter
        title="Can it be checked"
        all={{ label: 'All', href: here({ checkable: undefined }) }}
        options={facets.checkable.map(({ value, count }) => ({
          label: checkableName[value ? 'yes' : 'no'],
          href: here({ checkable: value ? 'yes' : 'no' }),
          isCurrent: (value ? 'yes' : 'no') === query.checkable,
          count,
        }))}
      />
      <LongFilter
        title="Year of the text"
        all={{ label: 'All years', href: here({ year: undefined }) }}
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

const inOrder = <T extends { readonly value: DeadlineState }>(facets: readonly T[]): T[] =>
  (['passed', 'ahead', 'none'] as const).flatMap((state) => facets.filter(({ value }) => value === state))

const deadlineName = { any: 'Has one', passed: 'Passed', ahead: 'Ahead', none: 'None' } as const

const checkableName = { yes: 'As it stands', no: 'Something is missing' } as const

/** What the list is narrowed to, in words, and what the address would be without each. */
function chosenIn(
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
    ['strength', 'Strength', strength],
    ['stage', 'Stage', stage && stageName[stage]],
    ['checkable', 'Can it be checked', checkable && checkableName[checkable].toLowerCase()],
    ['year', 'Year', year?.toString()],
  ]
  return named.flatMap(([name, title, value]) => (value === undefined ? [] : [{ name, title, value }]))
}

const isByDeadline = ({ deadline, from, until }: CommitmentsQuery) =>
  (deadline !== undefined && deadline !== 'none') || from !== undefined || until !== undefined
