import type { SearchHit, SearchResult } from '@readout/archive'
import { role as roles } from '@readout/record'
import { SpecimenLabel } from '../parts/document-list.tsx'
import { Filter, KindAndYear } from '../parts/filters.tsx'
import { KindAndDay } from '../parts/kind-and-day.tsx'
import { Paging } from '../parts/paging.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { address, documentAddress, type SearchQuery } from '../queries.ts'
import { count } from '../words/count.ts'
import { roleName } from '../words/names.ts'

export const hitsPerPage = 20

interface Props {
  /** Null while nothing was asked. */
  readonly result: SearchResult | null
  readonly query: SearchQuery
}

export function SearchPage({ result, query }: Props) {
  const { q, kind, year, role } = query
  return (
    <>
      <h1>Search</h1>
      <SearchForm query={q ?? ''} kept={{ kind, year, role }} />
      {result === null ? <Advice /> : <Found result={result} query={query} />}
    </>
  )
}

function Found({ result, query }: { readonly result: SearchResult; readonly query: SearchQuery }) {
  const { q, kind, year, role, page = 1 } = query
  const here = (change: Partial<SearchQuery>) => address('/search', { ...query, page: undefined, ...change })
  const isFiltered = kind !== undefined || year !== undefined || role !== undefined
  return (
    <div class="with-margin filters-first">
      {result.total === 0 && !isFiltered ? null : (
        <div class="margin">
          <KindAndYear kinds={result.kinds} years={result.years} kind={kind} year={year} here={here} />
          <Filter
            title="Speaker"
            options={[
              { label: 'Everyone', href: here({ role: undefined }), isCurrent: role === undefined },
              ...roles.options.map((value) => ({
                label: roleName[value],
                href: here({ role: value }),
                isCurrent: value === role,
              })),
            ]}
          />
        </div>
      )}
      <section aria-labelledby="hits">
        <h2 class="label" id="hits">
          {count(result.total, 'passage')} for “{q}”
        </h2>
        {result.total === 0 ? <NothingFound isFiltered={isFiltered} all={address('/search', { q })} /> : null}
        <ol class="hits">
          {result.hits.map((hit) => (
            <Hit hit={hit} />
          ))}
        </ol>
        <Paging page={page} pages={Math.ceil(result.total / hitsPerPage)} here={here} />
      </section>
    </div>
  )
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  return (
    <li>
      <p class="hit-words">{hit.excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
      <p class="quiet">
        {hit.specimen ? <SpecimenLabel /> : null}
        <a href={documentAddress(hit.slug, hit.anchor)}>{hit.title}</a>
        {' · '}
        <KindAndDay kind={hit.kind} date={hit.date} />
        {hit.role === null ? '' : ` · said by: ${roleName[hit.role].toLowerCase()}`}
      </p>
    </li>
  )
}

function NothingFound({ isFiltered, all }: { readonly isFiltered: boolean; readonly all: string }) {
  return (
    <>
      {isFiltered ? (
        <p>
          Nothing under these filters. <a href={all}>Search without them.</a>
        </p>
      ) : (
        <p>No passage has all of these words.</p>
      )}
      <Advice />
    </>
  )
}

function Advice() {
  return (
    <ul class="advice">
      <li>Several words find the passages that have all of them, in any form: “pledges” finds “pledged”.</li>
      <li>
        Quotation marks keep words together: <code>"working group"</code>.
      </li>
      <li>
        <code>or</code> between words takes either, a minus before a word leaves it out:{' '}
        <code>methane or soot -transport</code>.
      </li>
    </ul>
  )
}
