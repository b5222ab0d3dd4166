import type { StoredDocument } from '@readout/archive'
import type { Concordance } from '@readout/commitments'
import { address, documentAddress } from '../queries.ts'
import { inOtherWords, noChange } from '../words/names.ts'
import { Unseen } from './edited.tsx'
import { KindAndDay } from './kind-and-day.tsx'
import { unmatchedOf } from './only.tsx'

/** A briefing laid beside a text that was published. */
export interface Briefed {
  readonly briefing: StoredDocument
  readonly text: StoredDocument
  readonly concordance: Concordance
}

/** What was briefed and what was published: how many commitments stand in both, and a way to see them. */
export function BriefedAndPublished({ pairs }: { readonly pairs: readonly Briefed[] }) {
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby="briefed">
      <h2 id="briefed">What was briefed, what was published</h2>
      <p class="quiet">
        How many commitments stand in both texts and in one only: “only” is said of these two, and another
        text of the meeting may word them too. Which are the same is proposed by machine.
      </p>
      <ol class="briefed">
        {pairs.map((pair) => (
          <li>
            <Pair {...pair} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How many commitments stand in both texts, changed or not or in other words, and how many in one of them only. */
export function tallyOf({ briefing, text, concordance }: Briefed) {
  const changed = concordance.pairs.filter(({ relation }) => relation === 'changed').length
  const { pledges, onlyA, onlyB } = unmatchedOf(concordance, briefing, text)
  return {
    changed,
    same: concordance.pairs.length - changed,
    otherwise: pledges,
    onlyBriefed: onlyA.length,
    onlyPublished: onlyB.length,
  }
}

function Pair(pair: Briefed) {
  const { briefing, text } = pair
  const { changed, same, otherwise, onlyBriefed, onlyPublished } = tallyOf(pair)
  return (
    <>
      <div class="sides">
        <Text document={briefing} />
        <Text document={text} />
      </div>
      <dl class="tally">
        {(
          [
            ['changed', changed],
            [noChange, same],
            [inOtherWords, otherwise],
            ['only briefed', onlyBriefed],
            ['only published', onlyPublished],
          ] as const
        ).map(([name, number]) => (
          <div>
            <dt>{name}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      <p class="onward">
        <a href={address('/compare', { a: briefing.slug, b: text.slug })}>
          See them side by side
          <Unseen>
            : {briefing.title}; {text.title}
          </Unseen>
        </a>
      </p>
    </>
  )
}

function Text({ document }: { readonly document: StoredDocument }) {
  return (
    <div>
      <p class="kicker">
        <KindAndDay kind={document.kind} date={document.date} />
      </p>
      <p class="side-title">
        <a href={documentAddress(document.slug)}>{document.title}</a>
      </p>
    </div>
  )
}
