import type { WordedPledge } from '@readout/archive'
import { type Commitment, targetInWords } from '@readout/commitments'
import type { Government } from '@readout/record'
import { pledgeAddress } from '../queries.ts'
import type { Numbered } from '../text/marks.ts'
import { confidenceInWords } from '../words/confidence.ts'
import { count } from '../words/count.ts'
import { seenBy } from '../words/cue.ts'
import {
  actionName,
  checkableInWords,
  issueName,
  partiesInWords,
  stageHere,
  strengthName,
} from '../words/names.ts'
import { dateInWords } from '../words/time.ts'
import { Unseen } from './edited.tsx'

interface Props extends Numbered {
  readonly governments: readonly Government[]
  /** None in a text that is not in the archive, or not linked yet. */
  readonly pledge: WordedPledge | null | undefined
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
        {stageHere[commitment.stage]}
        {deadline === null ? '' : `, by ${dateInWords(deadline)}`}
      </p>
      <p>{partiesInWords(commitment.parties, governments)}</p>
      {target === null ? null : <p>{targetInWords(target)}</p>}
      <p>
        {checkableInWords(commitment.checkable)}
        {pledge ? (
          <>
            {'\u00a0· '}
            <a href={pledgeAddress(pledge.id)}>
              {pledge.wordings > 1 ? count(pledge.wordings, 'wording') : 'no other wording'}
              <Unseen> of commitment {number}</Unseen>
            </a>
          </>
        ) : null}
      </p>
      <details>
        <summary>proposed by machine, confidence {confidenceInWords(commitment.confidence)}</summary>
        <Why commitment={commitment} />
      </details>
    </div>
  )
}

/** What else the commitment is read as, then what the machine saw that made it propose it, or nearly kept it from that. */
function Why({ commitment }: { readonly commitment: Commitment }) {
  const { issue, beneficiary, mechanism, earlier, cues } = commitment
  const reading: readonly (readonly [string, string | null])[] = [
    ['issue', issueName[issue]],
    ['for', beneficiary],
    ['through', mechanism],
    ['continues', earlier],
  ]
  return (
    <>
      <dl>
        {reading.map(([name, words]) => (words === null ? null : <Particular name={name} words={words} />))}
      </dl>
      <p class="note-why">What spoke for it, or against it:</p>
      <dl>
        {cues.map((cue) => (
          <Particular name={cue.name} words={seenBy(cue)} />
        ))}
      </dl>
    </>
  )
}

function Particular({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  )
}
