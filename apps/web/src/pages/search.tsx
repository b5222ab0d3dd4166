import type { SearchResult } from '@readout/archive'
import { Chosen } from '../parts/commitment-filters.tsx'
import { Filter } from '../parts/filters.tsx'
import { Hit } from '../parts/hit.tsx'
import { Paging } from '../parts/paging.tsx'
import { SearchAdvice } from '../parts/search-advice.tsx'
import { narrowedTo, SearchFilters } from '../parts/search-filters.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { isNarrowed, type SearchQuery, searchAddress } from '../search-query.ts'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/time.ts'

export const hitsPerPage = 20

interface Props {
  /** Null while nothing was asked. */
  readonly result: SearchResult | null
  readonly query: SearchQuery
}

export function SearchPage({ result, query }: Props) {
  const { q, page, ...kept } = query
  return (
    <>
      <h1>Search</h1>
      <SearchForm query={q ?? ''} kept={kept} />
      {result === null ? <SearchAdvice /> : <Found result={result} query={query} />}
    </>
  )
}

function Found({ result, query }: { readonly result: SearchResult; readonly query: SearchQuery }) {
  const { q, page = 1, sort } = query
  const here = (change: Partial<SearchQuery>) => searchAddress({ ...query, page: undefined, ...change })
  const unfiltered = searchAddress({ q, sort })
  const isFiltered = isNarrowed(query)
  return (
    <>
      {result.suggestion === null ? null : (
        <p class="did-you-mean">
          Did you mean <a href={here({ q: result.suggestion })}>{result.suggestion}</a>?
        </p>
      )}
      {result.total === 0 ? null : (
        <details class="advice-folded">
          <summary>How to search</summary>
          <SearchAdvice />
        </details>
      )}
      <div class="with-margin filters-first">
        <section aria-labelledby="hits">
          {result.total === 0 && !isFiltered ? null : (
            <p class="to-filters onward">
              <a href="#filters">Filters</a>
            </p>
          )}
          <h2 class="label" id="hits">
            {result.isEstimate ? 'About ' : ''}
            {count(result.total, 'passage')} for “{q}”
            {result.total === 0 ? '' : sort === 'date' ? ', the newest first' : ', the best first'}
          </h2>
          <Chosen chosen={narrowedTo(query, result)} here={here} all={unfiltered} />
          {result.total === 0 ? <NothingFound isFiltered={isFiltered} all={unfiltered} /> : null}
          <Weighed {...result} />
          <ol class="hits">
            {result.hits.map((hit) => (
              <Hit hit={hit} />
            ))}
          </ol>
          <Paging page={page} pages={Math.ceil(result.reachable / hitsPerPage)} here={here} />
          {result.total === 0 ? null : <TakeAway query={query} />}
        </section>
        <div class="margin" id="filters">
          {result.total === 0 ? null : (
            <Filter
              title="Order"
              options={[
                { label: 'The best first', href: here({ sort: undefined }), isCurrent: sort !== 'date' },
                { label: 'The newest first', href: here({ sort: 'date' }), isCurrent: sort === 'date' },
              ]}
            />
          )}
          <SearchFilters result={result} query={query} />
        </div>
      </div>
    </>
  )
}

/** What a reader has to know of a list that is not the whole of what was found. */
function Weighed({ weighed, reachable, isEstimate }: SearchResult) {
  if (!isEstimate) return null
  return (
    <p class="quiet">
      {weighed === null
        ? `So many match that only the newest ${count(reachable, 'passage')} are listed, and the counts are estimates. `
        : `So many match that only ${
            weighed.since === null ? '' : `those since ${dateInWords(weighed.since)}, `
          }${count(weighed.passages, 'passage')}, were weighed and are listed, and the counts are estimates. `}
      Add a word or choose a filter to reach the others.
    </p>
  )
}

function TakeAway({ query }: { readonly query: SearchQuery }) {
  const from = { ...query, page: undefined }
  return (
    <p class="onward quiet">
      Take away: <a href={searchAddress(from, 'json')}>these passages (JSON)</a>,{' '}
      <a href={searchAddress(from, 'csv')}>as a table (CSV)</a>,{' '}
      <a href={searchAddress(from, 'atom')}>follow them (Atom feed)</a>
    </p>
  )
}

function NothingFound({ isFiltered, all }: { readonly isFiltered: boolean; readonly all: string }) {
  if (isFiltered)
    return (
      <p>
        Nothing under these filters. <a href={all}>Search without them.</a>
      </p>
    )
  return (
    <>
      <p>No passage has all of these words.</p>
      <SearchAdvice />
    </>
  )
}
