import type { PledgeWording } from '@readout/archive'
import { targetInWords } from '@readout/commitments'
import { address } from '../queries.ts'
import { confidenceInWords } from '../words/confidence.ts'
import {
  actionName,
  checkableInWords,
  issueName,
  partiesInWords,
  stageName,
  strengthName,
} from '../words/names.ts'
import { isPassed } from '../words/span.ts'
import { dateInWords } from '../words/time.ts'
import { Day, HeldAgainst } from './day.tsx'

interface Props {
  readonly wording: PledgeWording
  readonly isOnly: boolean
  readonly today: Temporal.PlainDate
}

/** What the last wording of a pledge is read as. */
export function PledgeFacts({ wording: { commitment, document }, isOnly, today }: Props) {
  const { action, issue, parties, strength, stage, target, deadline, mechanism, checkable } = commitment
  const facts: readonly (readonly [string, string | null])[] = [
    ['Who', partiesInWords(parties, document.governments)],
    ['What', actionName[action].toLowerCase()],
    ['How firmly', `${strengthName[strength]}, ${stageName[stage]}`],
    ['How much', target === null ? null : targetInWords(target)],
    [
      'By when',
      deadline === null
        ? null
        : `${dateInWords(deadline)}${isPassed(deadline, today) ? ', which has passed' : ''}`,
    ],
    ['Through', mechanism],
    ['Can it be checked', checkable === 'yes' ? 'as it stands' : checkableInWords(checkable)],
    ['Proposed', `by machine, confidence ${confidenceInWords(commitment.confidence)}`],
  ]
  return (
    <div class="pledge-facts">
      <h2 class="label">
        {isOnly ? 'As worded' : 'As last worded'}
        {document.date === null ? null : (
          <>
            , <Day date={document.date} />
          </>
        )}
      </h2>
      <dl class="facts">
        {facts.map(([name, words]) =>
          words === null ? null : (
            <div>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
        <div>
          <dt>Issue</dt>
          <dd>
            <a href={address('/commitments', { issue })}>{issueName[issue]}</a>
          </dd>
        </div>
      </dl>
      {deadline === null ? null : <HeldAgainst today={today} />}
    </div>
  )
}
