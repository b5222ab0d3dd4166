import type { WordedPledge } from '@readout/archive'
import type { Commitment } from '@readout/commitments'
import type { Government } from '@readout/record'
import { pledgeAddress } from '../queries.ts'
import type { Numbered } from '../text/marks.ts'
import { count } from '../words/count.ts'
import {
  actionName,
  checkableInWords,
  issueName,
  partiesInWords,
  stageName,
  strengthName,
} from '../words/names.ts'
import { targetInWords } from '../words/target.ts'
import { dateInWords } from '../words/time.ts'
import { Unseen } from './edited.tsx'

interface Props extends Numbered {
  readonly governments: readonly Government[]
  readonly pledge: WordedPledge | undefined
}

/** A commitment as a margin note: the reading of it beside its words, and on request why it was proposed. */
export function Note({ number, commitment, governments, pledge }: Props) {
  const { target, deadline } = commitment
  return (
    <div class="note" role="note" id={`note-${number}`} aria-label={`Commitment ${number}`}>
      <p class="note-what">
        <a class="note-number" href={`#commitment-${number}`} aria-label={`Words of commitment ${number}`}>
          {number}
        </a>
        <b>{actionName[commitment.action]}</b> {strengthName[commitment.strength]},{' '}
        {stageName[commitment.stage]}
        {deadline === null ? '' : `, by ${dateInWords(deadline)}`}
      </p>
      <p>{partiesInWords(commitment.parties, governments)}</p>
      {target === null ? null : <p>{targetInWords(target)}</p>}
      <p>
        {checkableInWords(commitment.checkable)}
        {pledge === undefined ? null : (
          <>
            {' · '}
            <a class="onward" href={pledgeAddress(pledge.id)}>
              {pledge.wordings > 1 ? count(pledge.wordings, 'wording') : 'no other wording'}
              <Unseen> of commitment {number}</Unseen>
            </a>
          </>
        )}
      </p>
      <details>
        <summary>proposed by machine, confidence {commitment.confidence.toFixed(2)}</summary>
        <dl>
          {particularsOf(commitment).map(([name, words]) => (
            <div>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

function particularsOf(commitment: Commitment): [name: string, words: string][] {
  const { issue, beneficiary, mechanism, earlier, cues } = commitment
  const named: readonly (readonly [string, string | null])[] = [
    ['issue', issueName[issue]],
    ['for', beneficiary],
    ['through', mechanism],
    ['continues', earlier],
  ]
  return [
    ...named.flatMap(([name, words]): [string, string][] => (words === null ? [] : [[name, words]])),
    ...cues.map(({ name, words }): [string, string] => [name, `“${words}”`]),
  ]
}
