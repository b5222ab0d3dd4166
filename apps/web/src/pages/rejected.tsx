import type { StoredDocument } from '@readout/archive'
import type { Candidate } from '@readout/commitments'
import { SpecimenLabel } from '../parts/document-list.tsx'
import { Unseen } from '../parts/edited.tsx'
import { KindAndDay } from '../parts/kind-and-day.tsx'
import { documentAddress } from '../queries.ts'
import { confidenceInWords } from '../words/confidence.ts'
import { count } from '../words/count.ts'
import { meantBy, seenBy } from '../words/cue.ts'
import { opening } from '../words/opening.ts'

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
        <KindAndDay kind={document.kind} date={document.date} />
      </p>
      <h1>Not taken for a commitment</h1>
      <p class="lead of-document">
        in <a href={documentAddress(slug)}>{title}</a>
      </p>
      {rejected.length === 0 ? (
        <p>
          Nothing else in this text looked like a commitment.{' '}
          <a href={documentAddress(slug)}>Back to the text</a>
        </p>
      ) : (
        <div class="with-margin filters-first">
          <section aria-labelledby="rejected">
            <p class="quiet weighed">
              Each was weighed by machine. Below a confidence of 0.50 it is no commitment; from there on, its
              reason says why it was left all the same.
            </p>
            <h2 class="label" id="rejected">
              {count(rejected.length, 'phrase')} that {rejected.length === 1 ? 'was' : 'were'} weighed and not
              taken, in the order of the text
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
                      <th scope="row">
                        {reason}
                        <Meaning reason={reason} />
                      </th>
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

function Meaning({ reason }: { readonly reason: string }) {
  const meaning = meantBy(reason)
  return meaning === null ? null : <span class="quiet meaning">{meaning}</span>
}

function Rejected({ candidate, slug }: { readonly candidate: Candidate; readonly slug: string }) {
  const { quote, anchor, reason, confidence, cues } = candidate
  return (
    <>
      <blockquote class="hit-words">{quote}</blockquote>
      <p class="reading">
        <b>{reason}</b>
        {'\u00a0· '}
        <a href={documentAddress(slug, anchor)}>
          in the text<Unseen>: {opening(quote, 8)}</Unseen>
        </a>
      </p>
      <details class="reasons">
        <summary>
          not taken by machine, confidence {confidenceInWords(confidence)} that it is a commitment
        </summary>
        <p>What spoke for it, or against it:</p>
        <dl class="cues">
          {cues.map((cue) => (
            <div>
              <dt>{cue.name}</dt>
              <dd>{seenBy(cue)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
