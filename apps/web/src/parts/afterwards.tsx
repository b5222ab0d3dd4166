import type { StoredSummit, SummitTrail } from '@readout/archive'
import { documentAddress, pledgeAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { kindName, partiesInBrief } from '../words/names.ts'
import { HeldAgainst } from './day.tsx'
import { lastDeadline, Trail } from './trail.tsx'

interface Props {
  readonly summit: StoredSummit
  readonly trail: SummitTrail
  readonly today: Temporal.PlainDate
}

/** As many pledges as are shown at once; the others are folded away. */
const shownAtOnce = 12

/** What became of a summit's pledges in later texts, and which of them no later text words again. */
export function Afterwards({ summit, trail: { followed, unfollowed }, today }: Props) {
  if (summit.commitments === 0) return null
  const texts = new Set(summit.texts.map(({ slug }) => slug))
  const items = followed.map((pledge) => (
    <li>
      <Trail pledge={pledge} today={today} at={texts} />
    </li>
  ))
  return (
    <>
      <section aria-labelledby="later">
        <h2 id="later">What became of it later</h2>
        <p class="quiet">
          {followed.length === 0
            ? 'No text of a later day in the archive words any of these promises again.'
            : `${count(followed.length, 'pledge')} that texts of later days word again. That they are the same promises is proposed by machine.`}
        </p>
        {followed.length === 0 ? null : <ol class="hits">{items.slice(0, shownAtOnce)}</ol>}
        {items.length <= shownAtOnce ? null : (
          <details class="folded">
            <summary>{count(items.length - shownAtOnce, 'more pledge')}</summary>
            <ol class="hits">{items.slice(shownAtOnce)}</ol>
          </details>
        )}
        {followed.some((pledge) => lastDeadline(pledge) !== null) ? <HeldAgainst today={today} /> : null}
      </section>
      {unfollowed.length === 0 ? null : <Unfollowed unfollowed={unfollowed} />}
    </>
  )
}

function Unfollowed({ unfollowed }: Pick<SummitTrail, 'unfollowed'>) {
  return (
    <section aria-labelledby="no-later">
      <h2 id="no-later">No later word found</h2>
      <details class="folded">
        <summary>
          {count(unfollowed.length, 'pledge')} that no text of a later day in the archive words again
        </summary>
        <ol class="hits">
          {unfollowed.map(({ commitment, document, pledge }) => (
            <li>
              <p class="hit-words">
                <a href={pledgeAddress(pledge)}>{commitment.quote}</a>
              </p>
              <p class="quiet">
                {partiesInBrief(commitment.parties, document.governments)}
                {'\u00a0· '}
                <a href={documentAddress(document.slug, commitment.anchor)}>
                  in the {kindName[document.kind].toLowerCase()}
                </a>
              </p>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
