import type { PledgeLine, PledgeWording } from '@readout/archive'
import { documentAddress, pledgeAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { issueName, kindName, partiesInWords, relationName } from '../words/names.ts'
import { opening } from '../words/opening.ts'
import { Day } from './day.tsx'
import { SpecimenLabel } from './document-list.tsx'

interface Props {
  readonly pledge: PledgeLine
  /** The wordings to show of its way, those after the first where left out. */
  readonly then?: readonly PledgeWording[]
}

/** As many steps of a pledge's way as a list shows. */
const stepsShown = 5

/** A pledge in a list: how it was first worded, and what became of it, step by step. */
export function Trail({ pledge, then = pledge.wordings.slice(1) }: Props) {
  const [first] = pledge.wordings
  if (first === undefined) return null
  const { commitment, document } = first
  const shown = then.slice(0, stepsShown)
  return (
    <>
      <p class="documents-title">
        <a href={pledgeAddress(pledge.id)}>“{opening(commitment.quote, 28)}”</a>
      </p>
      <p class="quiet">
        {document.specimen ? <SpecimenLabel /> : null}
        {count(pledge.wordings.length, 'wording')} · {issueName[commitment.issue]} ·{' '}
        {partiesInWords(commitment.parties, document.governments)}
      </p>
      <ol class="trail">
        <li>
          <Place wording={first} /> <span class="change-type">first worded</span>
        </li>
        {shown.map((wording) => (
          <li>
            <Place wording={wording} />{' '}
            <span class="change-type">
              {wording.relation === null ? 'worded' : relationName[wording.relation].name}
            </span>
          </li>
        ))}
        {then.length > shown.length ? (
          <li>
            <a href={pledgeAddress(pledge.id)}>{then.length - shown.length} more</a>
          </li>
        ) : null}
      </ol>
    </>
  )
}

function Place({ wording: { document, commitment } }: { readonly wording: PledgeWording }) {
  return (
    <a href={documentAddress(document.slug, commitment.anchor)}>
      {document.date === null ? 'no date' : <Day date={document.date} />},{' '}
      {kindName[document.kind].toLowerCase()}
    </a>
  )
}
