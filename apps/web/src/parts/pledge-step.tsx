import type { ListedCommitment, PledgeWording } from '@readout/archive'
import { type Change, isUnsure, type PledgeLink } from '@readout/commitments'
import { documentAddress, pledgeAddress } from '../queries.ts'
import { compareWordings, type Piece } from '../text/wording.ts'
import { noteInWords } from '../words/change.ts'
import { confidenceInWords } from '../words/confidence.ts'
import { count } from '../words/count.ts'
import { tiedBy } from '../words/cue.ts'
import { leadInTold } from '../words/lead-in.ts'
import { kindName } from '../words/names.ts'
import { opening } from '../words/opening.ts'
import { whatBecame } from '../words/relation.ts'
import { Day } from './day.tsx'
import { LeadIn } from './lead-in.tsx'

interface FirstProps {
  readonly wording: PledgeWording
  /** No other text words the pledge. */
  readonly isOnly: boolean
  /** What else its passage promises. */
  readonly beside: readonly ListedCommitment[]
}

/** The wording that founds a pledge. */
export function FirstWording({ wording, isOnly, beside }: FirstProps) {
  return (
    <article class="pair" id="wording-1" aria-labelledby="wording-1-title">
      <h3 id="wording-1-title">
        <span class="change-type">{isOnly ? 'worded' : 'first worded'}</span> <Where wording={wording} />
      </h3>
      <Words pieces={[{ text: wording.commitment.quote, changed: false }]} wording={wording} mark="ins" />
      <Beside beside={beside} />
    </article>
  )
}

interface StepProps {
  readonly link: PledgeLink
  readonly from: PledgeWording
  readonly to: PledgeWording
  /** What else the passage of the later promises. */
  readonly beside: readonly ListedCommitment[]
}

/** One step of a pledge: a wording beside the earlier one that it goes on from, what changed, and why it is held to. */
export function Step({ link, from, to, beside }: StepProps) {
  const pieces = compareWordings(from.commitment.quote, to.commitment.quote)
  const id = `wording-${link.to + 1}`
  const isOfOneDay = from.document.date !== null && from.document.date === to.document.date
  return (
    <article class="pair" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <span class="change-type">{link.relation}</span> <Where wording={to} />
        <span class="pair-parties">
          , against the words{' '}
          <a href={`#wording-${link.from + 1}`}>
            <Where wording={from} />
          </a>
        </span>
      </h3>
      <p class="quiet">{whatBecame(link.relation, link.changes, isOfOneDay)}</p>
      {link.changes.length === 0 ? null : (
        <ul class="changes">
          {link.changes.map(({ type, note }) => (
            <li>
              <b>{type}</b> {noteInWords(note, [...from.document.governments, ...to.document.governments])}
            </li>
          ))}
        </ul>
      )}
      <div class="sides">
        <Words pieces={pieces.a} changes={link.changes} wording={from} mark="del" />
        <Words pieces={pieces.b} changes={link.changes} wording={to} mark="ins" />
      </div>
      <Beside beside={beside} />
      <Reasons link={link} />
    </article>
  )
}

/** A passage of many promises shows the first few; the rest stand in the text. */
const besideShown = 3

/** What else the passage of a wording promises: one bullet may carry two promises that later texts part. */
function Beside({ beside }: { readonly beside: readonly ListedCommitment[] }) {
  if (beside.length === 0) return null
  return (
    <p class="quiet beside">
      The same passage also promises:{' '}
      {beside.slice(0, besideShown).map(({ pledge, document, commitment }, place) => (
        <>
          {place === 0 ? '' : '; '}
          <a
            href={pledge === null ? documentAddress(document.slug, commitment.anchor) : pledgeAddress(pledge)}
          >
            “{opening(commitment.quote, 14)}”
          </a>
        </>
      ))}
      {beside.length > besideShown ? `; and ${count(beside.length - besideShown, 'more thing')}` : ''}.
    </p>
  )
}

/** Why the two are held to be one promise. It is what a reader doubts first, so nothing of it is folded away. */
function Reasons({ link }: { readonly link: PledgeLink }) {
  return (
    <div class="reasons">
      <p>
        proposed by machine as {isUnsure(link.confidence) ? 'perhaps one promise' : 'one promise'}, confidence{' '}
        {confidenceInWords(link.confidence)}, on these grounds:
      </p>
      <dl class="cues">
        {link.reasons.map((reason) => (
          <div>
            <dt>{reason.name}</dt>
            <dd>{tiedBy(reason)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Where({ wording: { document } }: { readonly wording: PledgeWording }) {
  return (
    <span class="pair-parties">
      in the {kindName[document.kind].toLowerCase()}
      {document.date === null ? null : (
        <>
          {' '}
          {document.kind === 'background-call' ? 'published' : 'of'} <Day date={document.date} />
        </>
      )}
    </span>
  )
}

interface WordsProps {
  readonly pieces: readonly Piece[]
  /** What changed between this wording and the other. */
  readonly changes?: readonly Change[]
  readonly wording: PledgeWording
  readonly mark: 'del' | 'ins'
}

function Words({ pieces, changes = [], wording: { document, commitment }, mark: Mark }: WordsProps) {
  return (
    <figure class="wording">
      <LeadIn words={leadInTold(commitment, changes)} />
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
