import type { StoredSummit, SummitTrail } from '@readout/archive'
import { documentAddress, pledgeAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { kindName, partiesInWords } from '../words/names.ts'
import { Trail } from './trail.tsx'

interface Props {
  readonly summit: StoredSummit
  readonly trail: SummitTrail
}

/** As many pledges as are shown at once; the others are folded away. */
const shownAtOnce = 12

/** What became of a summit's commitments in later texts, and which of them no later text words again. */
export function Afterwards({ summit, trail: { followed, unfollowed } }: Props) {
  if (summit.commitments === 0) return null
  const texts = new Set(summit.texts.map(({ slug }) => slug))
  const items = followed.map((pledge) => (
    <li>
      <Trail
        pledge={pledge}
        then={pledge.wordings.slice(1).filter(({ document }) => !texts.has(document.slug))}
      />
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
            <summary>{items.length - shownAtOnce} more</summary>
            <ol class="hits">{items.slice(shownAtOnce)}</ol>
          </details>
        )}
      </section>
      {unfollowed.length === 0 ? null : (
        <section aria-labelledby="no-later">
          <h2 id="no-later">No later word found</h2>
          <details class="folded">
            <summary>
              {count(unfollowed.length, 'commitment')} that no text of a later day in the archive words again
            </summary>
            <ol class="hits">
              {unfollowed.map(({ commitment, document, pledge }) => (
                <li>
                  <p class="hit-words">
                    <a href={pledgeAddress(pledge)}>{commitment.quote}</a>
                  </p>
                  <p class="quiet">
                    {partiesInWords(commitment.parties, document.governments)} ·{' '}
                    <a href={documentAddress(document.slug, commitment.anchor)}>
                      in the {kindName[document.kind].toLowerCase()}
                    </a>
                  </p>
                </li>
              ))}
            </ol>
          </details>
        </section>
      )}
    </>
  )
}
