import type { DocumentSummary } from '@readout/archive'
import { documentAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { kindName } from '../words/names.ts'
import { Day } from './day.tsx'

export function DocumentList({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  return (
    <ol class="documents">
      {documents.map((document) => (
        <li>
          <p class="documents-date">{document.date === null ? 'no date' : <Day date={document.date} />}</p>
          <div>
            <p class="documents-title">
              <a href={documentAddress(document.slug)}>{document.title}</a>
            </p>
            <p class="quiet">
              {document.specimen ? <SpecimenLabel /> : null}
              {kindName[document.kind]}
              {document.publisher === null ? '' : `\u00a0· ${document.publisher}`}
              {`\u00a0· ${count(document.commitments, 'commitment')}`}
              {document.revisions > 1 ? `\u00a0· ${count(document.revisions, 'revision')}` : ''}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Stands wherever a text written as an example could be taken for a real one. */
export function SpecimenLabel() {
  return (
    <>
      <span class="specimen-label">specimen</span>{' '}
    </>
  )
}
