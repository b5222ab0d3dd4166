import type { ListedCommitment, PledgeEvidence, PledgeWording, StoredPledge } from '@readout/archive'
import { Days } from '../parts/day.tsx'
import { Evidence } from '../parts/evidence.tsx'
import { PledgeFacts } from '../parts/pledge-facts.tsx'
import { FirstWording, Step } from '../parts/pledge-step.tsx'
import { Way } from '../parts/pledge-way.tsx'
import { pledgeAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { opening } from '../words/opening.ts'

interface Props {
  readonly pledge: StoredPledge
  readonly evidence: readonly PledgeEvidence[]
  readonly today: Temporal.PlainDate
}

/** What a pledge is called: the first words of its first wording, more of them at the head of its page than elsewhere. */
export function pledgeTitle({ wordings }: Pick<StoredPledge, 'wordings'>, words = 14): string {
  return `“${opening(wordings[0]?.commitment.quote ?? '', words)}”`
}

const inPassageOf = (
  { document, commitment }: PledgeWording,
  beside: readonly ListedCommitment[],
): readonly ListedCommitment[] =>
  beside.filter((one) => one.document.slug === document.slug && one.commitment.anchor === commitment.anchor)

/** One pledge: its wordings over time with their differences, what became of it, and what may bear on it. */
export function PledgeView({ pledge, evidence, today }: Props) {
  const { wordings, links, beside } = pledge
  const [first] = wordings
  const last = wordings.at(-1)
  if (first === undefined || last === undefined) return null
  const texts = new Set(wordings.map(({ document }) => document.slug))
  const days = wordings.flatMap(({ document }) => document.date ?? [])
  return (
    <article class="pledge">
      <header class="document-head">
        <div class="document-title">
          <p class="kicker">
            Pledge
            {days.length === 0 ? null : (
              <>
                {' · '}
                <Days first={days[0] ?? ''} last={days.at(-1) ?? ''} />
              </>
            )}
          </p>
          <h1>{pledgeTitle(pledge, 36)}</h1>
          {wordings.some(({ document }) => document.specimen) ? (
            <p class="specimen">
              <b>Specimen.</b> Texts of this pledge were written as examples; the states, people and events in
              them do not exist.
            </p>
          ) : null}
          <p>
            {wordings.length === 1
              ? 'One text words it; no other wording was found. That it is a promise is proposed by machine.'
              : `${count(wordings.length, 'wording')} in ${count(texts.size, 'text')} were found. That they are one promise, and what became of it, is proposed by machine; each step says why.`}
          </p>
        </div>
        <PledgeFacts wording={last} isOnly={wordings.length === 1} today={today} />
      </header>
      {wordings.length === 1 ? null : <Way wordings={wordings} links={links} />}
      <section aria-labelledby="wordings">
        <h2 id="wordings">{wordings.length === 1 ? 'The wording' : 'Wordings'}</h2>
        {wordings.length === 1 ? null : (
          <p class="quiet">
            Struck out is what only the earlier of two wordings has; underlined what only the later has.
          </p>
        )}
        <FirstWording wording={first} isOnly={wordings.length === 1} beside={inPassageOf(first, beside)} />
        {links.map((link) => {
          const from = wordings[link.from]
          const to = wordings[link.to]
          return from === undefined || to === undefined ? null : (
            <Step link={link} from={from} to={to} beside={inPassageOf(to, beside)} />
          )
        })}
      </section>
      <Evidence evidence={evidence} />
      <p class="onward quiet">
        Take away: <a href={`${pledgeAddress(pledge.id)}/pledge.json`}>this pledge (JSON)</a>
      </p>
    </article>
  )
}
