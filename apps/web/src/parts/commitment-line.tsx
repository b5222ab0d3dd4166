import type { ListedCommitment } from '@readout/archive'
import { documentAddress, pledgeAddress } from '../queries.ts'
import {
  actionName,
  checkableInWords,
  issueName,
  partiesInBrief,
  stageName,
  strengthName,
} from '../words/names.ts'
import { opening } from '../words/opening.ts'
import { Deadline } from './day.tsx'
import { SpecimenLabel } from './document-list.tsx'
import { Unseen } from './edited.tsx'
import { KindAndDay } from './kind-and-day.tsx'

interface Props extends ListedCommitment {
  readonly today: Temporal.PlainDate
}

/** A commitment in a list of several documents: its words, what they are read as, and where they stand. */
export function CommitmentLine({ commitment, document, pledge, today }: Props) {
  const { parties, action, issue, checkable } = commitment
  return (
    <>
      <blockquote class="hit-words">{commitment.quote}</blockquote>
      <p class="reading">
        <b>{partiesInBrief(parties, document.governments)}</b>
        {`\u00a0· ${actionName[action]}: ${issueName[issue]}\u00a0· `}
        {strengthName[commitment.strength]}, {stageName[commitment.stage]}
        {commitment.deadline === null ? null : (
          <>
            {'\u00a0· by\u00a0'}
            <Deadline date={commitment.deadline} today={today} />
          </>
        )}
        {`\u00a0· ${checkableInWords(checkable)}`}
        {pledge === null ? null : (
          <span class="onward">
            {'\u00a0· '}
            <a href={pledgeAddress(pledge)}>
              its pledge<Unseen>: {opening(commitment.quote, 8)}</Unseen>
            </a>
          </span>
        )}
      </p>
      <p class="quiet">
        {document.specimen ? <SpecimenLabel /> : null}
        <a href={documentAddress(document.slug, commitment.anchor)}>{document.title}</a>
        {'\u00a0· '}
        <KindAndDay kind={document.kind} date={document.date} />
      </p>
    </>
  )
}
