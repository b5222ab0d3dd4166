import type { StoredDocument } from '@readout/archive'
import type { Commitment } from '@readout/commitments'
import { documentAddress, pledgeAddress } from '../queries.ts'
import { actionName, issueName, partiesInBrief } from '../words/names.ts'
import { opening } from '../words/opening.ts'
import { Unseen } from './edited.tsx'

/** A commitment without a match in the other text, and the pledge by which both texts are tied all the same. */
interface Single {
  readonly commitment: Commitment
  readonly pledge: string | null
}

/** Those of a text by their numbers. */
export function singlesOf(
  commitments: readonly Commitment[],
  indexes: readonly number[],
  here: StoredDocument,
  there: StoredDocument,
): Single[] {
  const worded = new Set(there.pledges.flatMap((pledge) => pledge?.id ?? []))
  return indexes.flatMap((index) => {
    const [commitment, id] = [commitments[index], here.pledges[index]?.id]
    if (commitment === undefined) return []
    return [{ commitment, pledge: id !== undefined && worded.has(id) ? id : null }]
  })
}

interface OnlyProps {
  readonly id: string
  readonly name: string
  /** What the text is called that has no match for them. */
  readonly other: string
  readonly singles: readonly Single[]
  readonly document: StoredDocument
}

/** The commitments that one of two texts has and the other has not. */
export function Only({ id, name, other, singles, document }: OnlyProps) {
  if (singles.length === 0) return null
  return (
    <section class="only" aria-labelledby={id}>
      <h2 id={id}>Only in the {name}</h2>
      <ol>
        {singles.map(({ commitment, pledge }) => (
          <li>
            <blockquote lang={document.record.meta.language}>{commitment.quote}</blockquote>
            <p class="quiet">
              <a href={documentAddress(document.slug, commitment.anchor)}>
                in the text<Unseen>: {opening(commitment.quote, 8)}</Unseen>
              </a>
              {`\u00a0· ${actionName[commitment.action]}: ${issueName[commitment.issue]}`}
              {`\u00a0· ${partiesInBrief(commitment.parties, document.record.meta.governments)}`}
            </p>
            {pledge === null ? null : (
              <p class="quiet">
                The {other} words{' '}
                <a href={pledgeAddress(pledge)}>
                  this pledge<Unseen>: {opening(commitment.quote, 8)}</Unseen>
                </a>{' '}
                too, in other words.
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
