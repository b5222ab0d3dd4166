import type { StoredDocument } from '@readout/archive'
import type { Candidate } from '@readout/commitments'
import { Day } from '../parts/day.tsx'
import { SpecimenLabel } from '../parts/document-list.tsx'
import { documentAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { kindName } from '../words/names.ts'

interface Props {
  readonly document: StoredDocument
  readonly rejected: readonly Candidate[]
}

/** What looked like a commitment in a text and was not taken for one, so that a count can be defended. */
export function RejectedPage({ document, rejected }: Props) {
  const { slug, title } = document
  const reasons = [...Map.groupBy(rejected, ({ reason }) => reason)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  return (
    <>
      <p class="kicker">
        {document.specimen ? <SpecimenLabel /> : null}
        {kindName[document.kind]}
        {document.date === null ? null : (
          <>
            , <Day date={document.date} />
          </>
        )}
      </p>
      <h1>Not taken for a commitment</h1>
      <p class="lead of-document">
        in <a href={documentAddress(slug)}>{title}</a>
      </p>
      {rejected.length === 0 ? (
        <p>Nothing else in this text looked like a commitment.</p>
      ) : (
        <div class="with-margin filters-first">
          <section aria-labelledby="rejected">
            <h2 class="label" id="rejected">
              {count(rejected.length, 'passage')} that looked like a commitment, in the order of the text
            </h2>
            <ol class="hits">
              {rejected.map((candidate) => (
                <li>
                  <Rejected candidate={candidate} slug={slug} />
                </li>
              ))}
            </ol>
            <p class="onward quiet">
              Take away:{' '}
              <a href={`${documentAddress(slug)}/rejected.json`}>these with their reasons (JSON)</a>
            </p>
          </section>
          <div class="margin">
            <section aria-labelledby="reasons">
              <h2 class="label" id="reasons">
                Why
              </h2>
              <table class="counts">
                <tbody>
                  {reasons.map(([reason, group]) => (
                    <tr>
                      <th scope="row">{reason}</th>
                      <td>{group.length}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </div>
        </div>
      )}
    </>
  )
}

function Rejected({ candidate, slug }: { readonly candidate: Candidate; readonly slug: string }) {
  return (
    <>
      <blockquote class="hit-words">{candidate.quote}</blockquote>
      <p class="reading">
        <b>{candidate.reason}</b> · <a href={documentAddress(slug, candidate.anchor)}>in the text</a>
      </p>
      <details class="reasons">
        <summary>refused by machine, confidence {candidate.confidence.toFixed(2)} that it is one</summary>
        <dl class="cues">
          {candidate.cues.map(({ name, words }) => (
            <div>
              <dt>{name}</dt>
              <dd>{words === '' ? '—' : `“${words}”`}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
