import type { PledgeWording } from '@readout/archive'
import type { PledgeLink } from '@readout/commitments'
import { documentAddress } from '../queries.ts'
import { compareWordings, type Piece } from '../text/wording.ts'
import { kindName, relationName } from '../words/names.ts'
import { Day } from './day.tsx'

/** The wording that founds a pledge. */
export function FirstWording({ wording }: { readonly wording: PledgeWording }) {
  return (
    <article class="pair" id="wording-1" aria-labelledby="wording-1-title">
      <h3 id="wording-1-title">
        <span class="change-type">first worded</span> <When wording={wording} />
      </h3>
      <Words pieces={[{ text: wording.commitment.quote, changed: false }]} wording={wording} mark="ins" />
    </article>
  )
}

interface StepProps {
  readonly link: PledgeLink
  readonly from: PledgeWording
  readonly to: PledgeWording
}

/** One step of a pledge: a wording beside the earlier one that it goes on from, what changed, and why it is held to. */
export function Step({ link, from, to }: StepProps) {
  const pieces = compareWordings(from.commitment.quote, to.commitment.quote)
  const id = `wording-${link.to + 1}`
  const { name, gloss } = relationName[link.relation]
  return (
    <article class="pair" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <span class="change-type">{name}</span> <When wording={to} />
      </h3>
      <p class="quiet">{gloss}</p>
      {link.changes.length === 0 ? null : (
        <ul class="changes">
          {link.changes.map(({ type, note }) => (
            <li>
              <b>{type}</b> {note}
            </li>
          ))}
        </ul>
      )}
      <div class="sides">
        <Words pieces={pieces.a} wording={from} mark="del" />
        <Words pieces={pieces.b} wording={to} mark="ins" />
      </div>
      <details class="reasons">
        <summary>proposed by machine as one promise, confidence {link.confidence.toFixed(2)}</summary>
        <dl class="cues">
          {link.reasons.map(({ name, words }) => (
            <div>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
    </article>
  )
}

function When({ wording: { document } }: { readonly wording: PledgeWording }) {
  return (
    <span class="pair-parties">
      {document.date === null ? null : (
        <>
          <Day date={document.date} />,{' '}
        </>
      )}
      {kindName[document.kind].toLowerCase()}
    </span>
  )
}

interface WordsProps {
  readonly pieces: readonly Piece[]
  readonly wording: PledgeWording
  readonly mark: 'del' | 'ins'
}

function Words({ pieces, wording: { document, commitment }, mark: Mark }: WordsProps) {
  return (
    <figure class="wording">
      <blockquote>{pieces.map(({ text, changed }) => (changed ? <Mark>{text}</Mark> : text))}</blockquote>
      <figcaption>
        <a href={documentAddress(document.slug, commitment.anchor)}>{document.title}</a>
        {document.date === null ? null : (
          <>
            , <Day date={document.date} />
          </>
        )}
      </figcaption>
    </figure>
  )
}
