import type { RevisionSummary, StoredDifference, StoredDocument } from '@readout/archive'
import { DifferenceText } from '../parts/difference-text.tsx'
import { SpecimenLabel } from '../parts/document-list.tsx'
import { EditLine } from '../parts/edit-line.tsx'
import { Fates } from '../parts/fates.tsx'
import { KindAndDay } from '../parts/kind-and-day.tsx'
import { RevisionTable } from '../parts/revision-table.tsx'
import { languageOfWords } from '../parts/shown.ts'
import { address, documentAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { stoodFor } from '../words/edit.ts'
import { instantInWords } from '../words/time.ts'

interface Props {
  readonly document: StoredDocument
  /** Two of its revisions side by side; null where it has one. */
  readonly found: StoredDifference | null
}

/** The revisions of a document, and what changed between two of them. */
export function RevisionsPage({ document, found }: Props) {
  const { slug, title, history } = document
  return (
    <div class="revisions-page">
      <p class="kicker">
        {document.specimen ? <SpecimenLabel /> : null}
        <KindAndDay kind={document.kind} date={document.date} />
      </p>
      <h1>Revisions</h1>
      <p class="lead of-document">
        of <a href={documentAddress(slug)}>{title}</a>
      </p>
      {found === null ? (
        <p>The archive has this text in one state only.</p>
      ) : (
        <>
          <Picker slug={slug} history={history} found={found} />
          <Difference found={found} isCurrent={found.later.number === history[0]?.number} />
        </>
      )}
      <section class="revisions" aria-labelledby="revisions">
        <h2 class="label" id="revisions">
          All revisions, the last seen first
        </h2>
        <RevisionTable slug={slug} history={history} />
      </section>
    </div>
  )
}

interface PickerProps {
  readonly slug: string
  readonly history: readonly RevisionSummary[]
  readonly found: StoredDifference
}

function Picker({ slug, history, found: { earlier, later } }: PickerProps) {
  return (
    <form class="picker" action={`${documentAddress(slug)}/revisions`} method="get">
      <Choice name="from" label="From revision" history={history} picked={earlier.number} />
      <Choice name="to" label="To revision" history={history} picked={later.number} />
      <div class="picker-actions">
        <button type="submit">Compare</button>
      </div>
    </form>
  )
}

interface ChoiceProps {
  readonly name: 'from' | 'to'
  readonly label: string
  readonly history: readonly RevisionSummary[]
  readonly picked: number
}

function Choice({ name, label, history, picked }: ChoiceProps) {
  return (
    <p class="choice">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {history.map(({ number, seenAt }) => (
          <option value={number} selected={number === picked}>
            {number} · seen {seen(seenAt)}
          </option>
        ))}
      </select>
    </p>
  )
}

function Difference({ found, isCurrent }: { readonly found: StoredDifference; readonly isCurrent: boolean }) {
  const { document, earlier, later, difference, fates } = found
  const { edits, moved, parts, note, isAnnounced } = difference
  const touched = fates.filter(({ state }) => state !== 'kept')
  const kept = fates.length - touched.length
  const json = address(`${documentAddress(document.slug)}/revisions.json`, {
    from: earlier.number,
    to: later.number,
  })
  return (
    <>
      <p>
        Revision {earlier.number} was seen {seen(earlier.seenAt)}; revision {later.number},{' '}
        {stoodFor(earlier.seenAt, later.seenAt)} later, {seen(later.seenAt)}.{' '}
        {edits.length === 0
          ? `They say the same words${moved > 0 ? ' in another order' : ''}; what differs is how they are set, or what stands in their heads.`
          : isAnnounced
            ? 'The later text tells its readers of the change.'
            : 'No note in the later text says that it was changed.'}
      </p>
      {note === null ? null : (
        <figure class="wording">
          <blockquote>{note}</blockquote>
          <figcaption>the note in the later text</figcaption>
        </figure>
      )}
      {edits.length === 0 ? null : (
        <section aria-labelledby="edits">
          <h2 id="edits">{count(edits.length, 'edit')}</h2>
          <ol class="edit-list">
            {edits.slice(0, editsShown).map((edit) => (
              <li>
                <EditLine edit={edit} slug={isCurrent ? document.slug : null} />
              </li>
            ))}
          </ol>
          {edits.length > editsShown ? (
            <p class="quiet">The first {editsShown} are listed; the text below shows all.</p>
          ) : null}
        </section>
      )}
      {fates.length === 0 ? null : (
        <section aria-labelledby="commitments">
          <h2 id="commitments">Commitments</h2>
          <p class="quiet">
            {touched.length === 0
              ? `All ${kept} stand in the same words.`
              : `${count(kept, 'commitment')} kept in the same words; ${touched.length} not. All are proposed by machine.`}
          </p>
          <Fates fates={touched} governments={document.governments} />
        </section>
      )}
      {edits.length + moved === 0 ? null : (
        <section aria-labelledby="text">
          <h2 id="text">The text</h2>
          <p class="quiet">
            <del>Struck</del> words stood in revision {earlier.number} alone, <ins>underlined</ins> ones stand
            in revision {later.number} alone.
          </p>
          <DifferenceText parts={parts} lang={languageOfWords(later.record.meta.language)} />
        </section>
      )}
      <p class="onward quiet">
        Take away: <a href={json}>this difference (JSON)</a>
      </p>
    </>
  )
}

/** More than a reader goes through one by one. */
const editsShown = 60

const seen = (at: Temporal.Instant) => instantInWords(at.toString({ smallestUnit: 'second' }))
