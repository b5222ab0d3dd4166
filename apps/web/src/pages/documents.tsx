import type { DocumentPage } from '@readout/archive'
import { DocumentList } from '../parts/document-list.tsx'
import { KindAndYear } from '../parts/filters.tsx'
import { Paging } from '../parts/paging.tsx'
import { address, type DocumentsQuery } from '../queries.ts'
import { count } from '../words/count.ts'
import { kindName } from '../words/names.ts'
import { EmptyArchive } from './home.tsx'

export const documentsPerPage = 20

interface Props {
  readonly found: DocumentPage
  readonly query: DocumentsQuery
}

export function DocumentsPage({ found, query }: Props) {
  const { kind, year, page = 1 } = query
  const isFiltered = kind !== undefined || year !== undefined
  const here = (change: Partial<DocumentsQuery>) =>
    address('/documents', { ...query, page: undefined, ...change })
  if (found.total === 0 && !isFiltered) {
    return (
      <>
        <h1>Documents</h1>
        <EmptyArchive />
      </>
    )
  }
  return (
    <>
      <h1>Documents</h1>
      <div class="with-margin filters-first">
        <div class="margin">
          <KindAndYear kinds={found.kinds} years={found.years} kind={kind} year={year} here={here} />
        </div>
        <section aria-labelledby="found">
          <h2 class="label" id="found">
            {count(found.total, 'document')}
            {kind === undefined ? '' : `, ${kindName[kind].toLowerCase()}`}
            {year === undefined ? '' : `, ${year}`}, the newest first
          </h2>
          {found.total === 0 ? (
            <p>
              No document is of this kind and year. <a href="/documents">Show all documents.</a>
            </p>
          ) : (
            <DocumentList documents={found.documents} />
          )}
          <Paging page={page} pages={Math.ceil(found.total / documentsPerPage)} here={here} />
        </section>
      </div>
    </>
  )
}
