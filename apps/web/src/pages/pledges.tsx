import type { PledgePage } from '@readout/archive'
import type { Government } from '@readout/record'
import { asYesOrNo, Chosen, LongFilter } from '../parts/commitment-filters.tsx'
import { HeldAgainst } from '../parts/day.tsx'
import { Paging } from '../parts/paging.tsx'
import { lastDeadline, Trail } from '../parts/trail.tsx'
import { address, type PledgesQuery } from '../queries.ts'
import { count } from '../words/count.ts'
import { issueName, partyName } from '../words/names.ts'

export const pledgesPerPage = 20

interface Props {
  readonly found: PledgePage
  readonly query: PledgesQuery
  readonly today: Temporal.PlainDate
}

/** The promises that more than one document words, and what became of each. */
export function PledgesPage({ found, query, today }: Props) {
  const { page = 1 } = query
  const here = (change: Partial<PledgesQuery>) =>
    address('/pledges', { ...query, page: undefined, ...change })
  const chosen = chosenIn(query, found.governments)
  return (
    <>
      <h1>Pledges</h1>
      <p class="lead after-title">
        Promises that more than one document words, and what became of each. That the wordings are one promise
        is proposed by machine; each pledge says why.
      </p>
      <div class="with-margin filters-first">
        <section aria-labelledby="found">
          <p class="to-filters onward">
            <a href="#filters">Filters</a>
          </p>
          <h2 class="label" id="found">
            {count(found.total, 'pledge')}
            {found.total === 0 ? '' : ', those with the most wordings first'}
          </h2>
          <Chosen chosen={chosen} here={here} all="/pledges" />
          {found.total > 0 ? (
            <ol class="hits">
              {found.pledges.map((pledge) => (
                <li>
                  <Trail pledge={pledge} today={today} />
                </li>
              ))}
            </ol>
          ) : chosen.length > 0 ? (
            <p>
              No pledge fits all of these. Remove one of them, or <a href="/pledges">show all pledges</a>.
            </p>
          ) : (
            <p>
              No promise is worded in more than one document yet. Put more texts into the archive with{' '}
              <code>npx readout import FOLDER</code>, or see <a href="/commitments">all commitments</a>.
            </p>
          )}
          <Paging page={page} pages={Math.ceil(found.total / pledgesPerPage)} here={here} />
          {found.pledges.some((pledge) => lastDeadline(pledge) !== null) ? (
            <HeldAgainst today={today} />
          ) : null}
          <p class="onward quiet">
            Take away:{' '}
            <a href={address('/pledges.json', { ...query, page: undefined })}>these pledges (JSON)</a>
          </p>
        </section>
        <div class="margin" id="filters">
          <Filters found={found} query={query} here={here} />
        </div>
      </div>
    </>
  )
}

interface FiltersProps extends Pick<Props, 'found' | 'query'> {
  readonly here: (change: Partial<PledgesQuery>) => string
}

function Filters({ found: { facets, governments }, query, here }: FiltersProps) {
  return (
    <>
      <LongFilter
        title="What became of it"
        all="Anything"
        facets={facets.relation}
        current={query.relation}
        nameOf={(value) => value}
        hrefOf={(relation) => here({ relation })}
      />
      <LongFilter
        title="Last deadline"
        all="Any or none"
        facets={asYesOrNo(facets.isOverdue)}
        current={query.overdue}
        nameOf={(value) => overdueName[value]}
        hrefOf={(overdue) => here({ overdue })}
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
        title="Party"
        all="All parties"
        facets={facets.party}
        current={query.party}
        nameOf={(value) => partyName(value, governments)}
        hrefOf={(party) => here({ party })}
      />
    </>
  )
}

const overdueName = { yes: 'passed', no: 'ahead, or none' } as const

function chosenIn({ relation, issue, party, overdue }: PledgesQuery, governments: readonly Government[]) {
  const named: readonly (readonly [keyof PledgesQuery, string, string | undefined])[] = [
    ['relation', 'What became of it', relation],
    ['overdue', 'Last deadline', overdue && overdueName[overdue]],
    ['issue', 'Issue', issue && issueName[issue]],
    ['party', 'Party', party && partyName(party, governments)],
  ]
  return named.flatMap(([name, title, value]) => (value === undefined ? [] : [{ name, title, value }]))
}
