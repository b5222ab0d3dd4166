import type { PledgeEvidence } from '@readout/archive'
import { documentAddress } from '../queries.ts'
import { SpecimenLabel } from './document-list.tsx'
import { KindAndDay } from './kind-and-day.tsx'

/** Later passages that may bear on a pledge, each with the words that tie it. */
export function Evidence({ evidence }: { readonly evidence: readonly PledgeEvidence[] }) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">Candidate evidence</h2>
      <p class="quiet">
        {evidence.length === 0
          ? 'No passage of a later text shares enough of its telling words. Texts that are imported later are looked through as well.'
          : 'Passages of later texts that may bear on it, the closest first, each with what ties it. Found by machine by their words alone: nobody has weighed them yet, and none says by itself whether the promise was kept.'}
      </p>
      {evidence.length === 0 ? null : (
        <ol class="hits">
          {evidence.map((one) => (
            <li>
              <Passage {...one} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Passage({ document, anchor, excerpt, ties }: PledgeEvidence) {
  return (
    <>
      <p class="hit-words">{excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
      <p class="reading">
        {ties.map(({ name, words }, index) => (
          <>
            {index === 0 ? '' : '\u00a0· '}
            <b>{name}:</b> {words}
          </>
        ))}
      </p>
      <p class="quiet">
        {document.specimen ? <SpecimenLabel /> : null}
        <a href={documentAddress(document.slug, anchor)}>{document.title}</a>
        {'\u00a0· '}
        <KindAndDay kind={document.kind} date={document.date} />
      </p>
    </>
  )
}
