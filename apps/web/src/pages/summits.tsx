import type { SummitLine, SummitPage } from '@readout/archive'
import { Days } from '../parts/day.tsx'
import { Filter } from '../parts/filters.tsx'
import { Paging } from '../parts/paging.tsx'
import { address, type SummitsQuery, summitAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { summitTitle } from '../words/names.ts'

export const summitsPerPage = 20

interface Props {
  readonly found: SummitPage
  readonly query: SummitsQuery
}

/** The summits that documents of the archive name, the latest first. */
export function SummitsPage({ found, query }: Props) {
  const { year, page = 1 } = query
  const here = (change: Partial<SummitsQuery>) =>
    address('/summits', { ...query, page: undefined, ...change })
  return (
    <>
      <h1>Summits</h1>
      <p class="lead after-title">
        Texts that name the same meeting in their title or opening stand together: what was briefed, what was
        published, and what became of it.
      </p>
      <div class="with-margin filters-first">
        {found.years.length === 0 ? null : (
          <div class="margin">
            <Filter
              title="Year"
              options={[
                { label: 'All years', href: here({ year: undefined }), isCurrent: year === undefined },
                ...found.years.map(({ value, count }) => ({
                  label: String(value),
                  href: here({ year: value }),
                  isCurrent: value === year,
                  count,
                })),
              ]}
            />
          </div>
        )}
        <section aria-labelledby="found">
          <h2 class="label" id="found">
            {count(found.total, 'summit')}
            {year === undefined ? '' : ` of ${year}`}
            {found.total === 0 ? '' : ', the latest first'}
          </h2>
          {found.total === 0 ? (
            <p>
              {year === undefined ? (
                <>
                  No document names a summit. Put texts of one into the archive with{' '}
                  <code>npx readout import FOLDER</code>, then load this page again.
                </>
              ) : (
                <>
                  No document names a summit of this year. <a href="/summits">Show all summits.</a>
                </>
              )}
            </p>
          ) : (
            <ol class="documents summits">
              {found.summits.map((summit) => (
                <Line summit={summit} />
              ))}
            </ol>
          )}
          <Paging page={page} pages={Math.ceil(found.total / summitsPerPage)} here={here} />
          <p class="onward quiet">
            Take away: <a href={address('/summits.json', { year })}>these summits (JSON)</a>
          </p>
        </section>
      </div>
    </>
  )
}

function Line({ summit }: { readonly summit: SummitLine }) {
  return (
    <li>
      <p class="documents-date">
        Texts of <Days first={summit.firstDay} last={summit.lastDay} />
      </p>
      <div>
        <p class="documents-title">
          <a href={summitAddress(summit.slug)}>{summitTitle(summit)}</a>
        </p>
        <p class="quiet">
          {summit.place === null ? '' : `${summit.place}\u00a0· `}
          {count(summit.documents, 'text')} · {count(summit.commitments, 'commitment')}
        </p>
      </div>
    </li>
  )
}
