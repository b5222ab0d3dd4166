import type { CommitmentPage, SummitLine } from '@readout/archive'
import { CommitmentFilters, chosenIn } from '../parts/commitment-choices.tsx'
import { Chosen } from '../parts/commitment-filters.tsx'
import { CommitmentLine } from '../parts/commitment-line.tsx'
import { HeldAgainst } from '../parts/day.tsx'
import { Paging } from '../parts/paging.tsx'
import { address, type CommitmentsQuery } from '../queries.ts'
import { count } from '../words/count.ts'

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
        <p class="lead after-title">
          No text of the archive holds a commitment. Put texts into it with{' '}
          <code>npx readout import FOLDER</code>, then load this page again.
        </p>
      </>
    )
  return (
    <>
      <h1>Commitments</h1>
      <p class="lead after-title">
        The promises found in the documents, in their exact words. All are proposed by machine.
      </p>
      <div class="with-margin filters-first">
        <section aria-labelledby="found">
          <p class="to-filters onward">
            <a href="#filters">Filters</a>
          </p>
          <h2 class="label" id="found">
            {count(found.total, 'commitment')}
            {found.total === 0 ? '' : `, ${orderOf(query)}`}
          </h2>
          <Chosen chosen={chosen} here={here} all="/commitments" />
          {found.total === 0 ? (
            <p>
              No commitment fits all of these. Remove one of them, or{' '}
              <a href="/commitments">show all commitments</a>.
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
          <Paging page={page} pages={Math.ceil(found.total / commitmentsPerPage)} here={here} />
          {found.commitments.some(({ commitment }) => commitment.deadline !== null) ? (
            <HeldAgainst today={today} />
          ) : null}
          <p class="onward quiet">
            Take away:{' '}
            <a href={address('/commitments.json', { ...query, page: undefined })}>these commitments (JSON)</a>
          </p>
        </section>
        <div class="margin" id="filters">
          <CommitmentFilters found={found} query={query} here={here} />
        </div>
      </div>
    </>
  )
}

function orderOf({ deadline, from, until }: CommitmentsQuery): string {
  if (deadline === 'ahead') return 'the next deadline first'
  const isByDeadline = (deadline !== undefined && deadline !== 'none') || (from ?? until) !== undefined
  return isByDeadline ? 'the earliest deadline first' : 'the newest text first'
}
