import type { StoredDocument } from '@readout/archive'
import type { Commitment, Concordance } from '@readout/commitments'
import { documentAddress, pledgeAddress } from '../queries.ts'
import { actionName, issueName, partiesInBrief } from '../words/names.ts'
import { opening } from '../words/opening.ts'
import { Unseen } from './edited.tsx'

/** A commitment without a match in the other text, and the pledge by which both texts are tied all the same. */
interface Single {
  readonly commitment: Commitment
  readonly pledge: string | null
}

/** What of two texts has no match: what one of them has only, and what both have under one pledge in other words. */
export interface Unmatched {
  readonly onlyA: readonly Single[]
  readonly onlyB: readonly Single[]
  readonly otherwiseA: readonly Single[]
  readonly otherwiseB: readonly Single[]
  /** The pledges of those that both have. */
  readonly pledges: number
}

/** Of each text those without a match, by whether the other words their pledge. */
export function unmatchedOf(concordance: Concordance, a: StoredDocument, b: StoredDocument): Unmatched {
  const ofA = singlesOf(concordance.a.commitments, concordance.onlyA, a, b)
  const ofB = singlesOf(concordance.b.commitments, concordance.onlyB, b, a)
  const [otherwiseA, otherwiseB] = [ofA.filter(isShared), ofB.filter(isShared)]
  return {
    onlyA: ofA.filter((single) => !isShared(single)),
    onlyB: ofB.filter((single) => !isShared(single)),
    otherwiseA,
    otherwiseB,
    pledges: new Set([...otherwiseA, ...otherwiseB].map(({ pledge }) => pledge)).size,
  }
}

const isShared = ({ pledge }: Single) => pledge !== null

function singlesOf(
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

interface SideProps {
  readonly id: string
  readonly name: string
  readonly singles: readonly Single[]
  readonly document: StoredDocument
}

/** The commitments that one of two texts has and the other has not. */
export function Only({ id, name, singles, document }: SideProps) {
  if (singles.length === 0) return null
  return (
    <section class="only" aria-labelledby={id}>
      <h2 id={id}>Only in the {name}</h2>
      <Singles singles={singles} document={document} />
    </section>
  )
}

/** The commitments of two texts that one pledge ties, though no two of them were matched. */
export function Otherwise({ a, b }: Readonly<Record<'a' | 'b', Omit<SideProps, 'id'>>>) {
  const sides = [a, b].filter(({ singles }) => singles.length > 0)
  if (sides.length === 0) return null
  return (
    <section aria-labelledby="otherwise">
      <h2 id="otherwise">In both, in other words</h2>
      <p class="quiet">
        These have no match of their own in the other text, but it words the same pledge, as the archive has
        it.
      </p>
      <div class="sides">
        {sides.map(({ name, singles, document }) => (
          <div class="only">
            <h3>In the {name}</h3>
            <Singles singles={singles} document={document} />
          </div>
        ))}
      </div>
    </section>
  )
}

function Singles({ singles, document }: Pick<SideProps, 'singles' | 'document'>) {
  return (
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
            {pledge === null ? null : (
              <>
                {'\u00a0· '}
                <a href={pledgeAddress(pledge)}>
                  its pledge<Unseen>: {opening(commitment.quote, 8)}</Unseen>
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
