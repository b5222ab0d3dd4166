import type { StoredSummit, SummitTrail } from '@readout/archive'
import { Afterwards } from '../parts/afterwards.tsx'
import { type Briefed, BriefedAndPublished } from '../parts/briefed.tsx'
import { Days } from '../parts/day.tsx'
import { DocumentList } from '../parts/document-list.tsx'
import { IssuesByParty } from '../parts/issues-by-party.tsx'
import { address, summitAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { summitTitle } from '../words/names.ts'

interface Props {
  readonly summit: StoredSummit
  /** Each briefing beside each text that was published, as far as there are both. */
  readonly briefed: readonly Briefed[]
  readonly trail: SummitTrail
  readonly today: Temporal.PlainDate
}

/** One summit: its texts, what it promised, and what became of that. */
export function SummitView({ summit, briefed, trail, today }: Props) {
  const { slug, texts, nearby } = summit
  return (
    <article class="summit">
      <header>
        <p class="kicker">
          Texts of <Days first={summit.firstDay} last={summit.lastDay} />
          {summit.place === null ? '' : ` · ${summit.place}`}
        </p>
        <h1>{summitTitle(summit)}</h1>
        <p class="lead after-title">
          {count(summit.documents, 'text')}{' '}
          {summit.documents === 1 ? 'names this meeting in its' : 'name this meeting in their'} title or
          opening.{' '}
          {summit.commitments === 0 ? (
            'No commitment was found.'
          ) : (
            <>
              <a href={address('/commitments', { summit: slug })}>
                {count(summit.commitments, 'commitment')}
              </a>{' '}
              found, all proposed by machine.
            </>
          )}
        </p>
        {texts.some(({ specimen }) => specimen) ? (
          <p class="specimen">
            <b>Specimen.</b> Texts of this summit were written as examples; the states, people and events in
            them do not exist.
          </p>
        ) : null}
      </header>
      <section aria-labelledby="texts">
        <h2 id="texts">Texts</h2>
        <DocumentList documents={texts} />
      </section>
      {nearby.length === 0 ? null : (
        <section aria-labelledby="nearby">
          <h2 id="nearby">Texts of these days that name no meeting</h2>
          <p class="quiet">
            Published on its days, the day before or the day after, they word at least two pledges that the
            texts above word, one of them by the same party. Their commitments are not counted in the figures
            by issue and party.
          </p>
          <DocumentList documents={nearby} />
        </section>
      )}
      <BriefedAndPublished pairs={briefed} />
      <IssuesByParty summit={summit} />
      <Afterwards summit={summit} trail={trail} today={today} />
      <p class="onward quiet">
        Take away: <a href={`${summitAddress(slug)}/summit.json`}>this summit (JSON)</a>
      </p>
    </article>
  )
}
