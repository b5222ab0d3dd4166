import type { ListedCommitment } from '@readout/archive'
import { documentAddress, pledgeAddress } from '../queries.ts'
import {
  actionName,
  checkableInWords,
  issueName,
  kindName,
  partiesInWords,
  stageName,
  strengthName,
} from '../words/names.ts'
import { isPassed } from '../words/span.ts'
import { dateInWords } from '../words/time.ts'
import { Day } from './day.tsx'
import { SpecimenLabel } from './document-list.tsx'

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
        <b>{partiesInWords(parties, document.governments)}</b>
        {` · ${actionName[action]}: ${issueName[issue]} · `}
        {strengthName[commitment.strength]}, {stageName[commitment.stage]}
        <Deadline commitment={commitment} today={today} />
        {` · ${checkableInWords(checkable)} · `}
        <a href={pledgeAddress(pledge)}>its pledge</a>
      </p>
      <p class="quiet">
        {document.specimen ? <SpecimenLabel /> : null}
        <a href={documentAddress(document.slug, commitment.anchor)}>{document.title}</a>
        {` · ${kindName[document.kind]}`}
        {document.date === null ? null : (
          <>
            , <Day date={document.date} />
          </>
        )}
      </p>
    </>
  )
}

function Deadline({ commitment: { deadline }, today }: Pick<Props, 'commitment' | 'today'>) {
  if (deadline === null) return null
  return (
    <>
      {` · by ${dateInWords(deadline)}`}
      {isPassed(deadline, today) ? ', which has passed' : ''}
    </>
  )
}
