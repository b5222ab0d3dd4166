import type { DocumentSummary, StoredDocument } from '@readout/archive'
import type { Concordance } from '@readout/commitments'
import { ConcordanceView } from '../parts/concordance.tsx'
import { address, type CompareQuery } from '../queries.ts'
import { kindName } from '../words/names.ts'
import { dateInWords } from '../words/time.ts'
import { EmptyArchive } from './home.tsx'

/** What the two chosen addresses come to. */
export type Comparison =
  | { readonly state: 'nothing-picked' }
  /** One of the two is still to be picked. */
  | { readonly state: 'half-picked'; readonly line: string }
  | Refused
  | {
      readonly state: 'compared'
      readonly a: StoredDocument
      readonly b: StoredDocument
      readonly concordance: Concordance
    }

export interface Refused {
  readonly state: 'refused'
  readonly status: 404 | 422
  readonly line: string
}

interface Props {
  readonly documents: readonly DocumentSummary[]
  readonly query: CompareQuery
  readonly comparison: Comparison
}

export function ComparePage({ documents, query, comparison }: Props) {
  return (
    <div class="compare">
      <h1>Compare two documents</h1>
      {documents.length === 0 ? <EmptyArchive /> : <Picker documents={documents} {...query} />}
      {comparison.state === 'half-picked' ? <p class="lead">{comparison.line}</p> : null}
      {comparison.state === 'refused' ? (
        <p class="problem" role="alert">
          {comparison.line}
        </p>
      ) : null}
      {comparison.state === 'nothing-picked' ? (
        <p class="lead">
          Pick two texts of one summit, or this year’s and last year’s: Readout shows which commitments are
          the same, which changed and how, and which stand in one text only.
        </p>
      ) : null}
      {comparison.state === 'compared' ? <ConcordanceView {...comparison} /> : null}
    </div>
  )
}

function Picker({ documents, a, b }: { readonly documents: readonly DocumentSummary[] } & CompareQuery) {
  return (
    <form class="picker" action="/compare" method="get">
      <Choice name="a" label="First text" documents={documents} picked={a} />
      <Choice name="b" label="Second text" documents={documents} picked={b} />
      <div class="picker-actions">
        <button type="submit">Compare</button>
        {a === undefined && b === undefined ? null : <a href={address('/compare', { a: b, b: a })}>Swap</a>}
      </div>
    </form>
  )
}

interface ChoiceProps {
  readonly name: 'a' | 'b'
  readonly label: string
  readonly documents: readonly DocumentSummary[]
  readonly picked: string | undefined
}

function Choice({ name, label, documents, picked }: ChoiceProps) {
  const years = Map.groupBy(documents, (document) => document.date?.slice(0, 4) ?? 'No date')
  return (
    <p class="choice">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">Pick a document</option>
        {[...years].map(([year, ofYear]) => (
          <optgroup label={year}>
            {ofYear.map((document) => (
              <option value={document.slug} selected={document.slug === picked}>
                {document.date === null ? '' : `${dateInWords(document.date)} · `}
                {kindName[document.kind]} · {document.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  )
}
