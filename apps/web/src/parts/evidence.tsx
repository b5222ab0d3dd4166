import type { PledgeEvidence } from '@readout/archive'
import { documentAddress } from '../queries.ts'
import { kindName } from '../words/names.ts'
import { Day } from './day.tsx'
import { SpecimenLabel } from './document-list.tsx'

/** Later passages that may bear on a pledge, each with the words that tie it. */
export function Evidence({ evidence }: { readonly evidence: readonly PledgeEvidence[] }) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">Candidate evidence</h2>
      <p class="quiet">
        {evidence.length === 0
          ? 'No later passage of the archive shares enough of its telling words.'
          : 'Later passages that share its telling words, the closest first. Found by machine; nobody has weighed them yet.'}
      </p>
      <ol class="hits">
        {evidence.map(({ document, anchor, excerpt, ties }) => (
          <li>
            <p class="hit-words">
              {excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
            </p>
            <p class="reading">
              {ties.map(({ name, words }, index) => (
                <>
                  {index === 0 ? '' : ' · '}
                  <b>{name}</b> {words}
                </>
              ))}
            </p>
            <p class="quiet">
              {document.specimen ? <SpecimenLabel /> : null}
              <a href={documentAddress(document.slug, anchor)}>{document.title}</a>
              {` · ${kindName[document.kind]}`}
              {document.date === null ? null : (
                <>
                  , <Day date={document.date} />
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
