import type { PledgeLine, PledgeWording } from '@readout/archive'
import { documentAddress, pledgeAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { issueName, kindName, partiesInBrief } from '../words/names.ts'
import { opening } from '../words/opening.ts'
import { Day, Deadline } from './day.tsx'
import { SpecimenLabel } from './document-list.tsx'
import { Unseen } from './edited.tsx'

interface Props {
  readonly pledge: PledgeLine
  readonly today: Temporal.PlainDate
  /** The texts of the summit whose page it is: its way is then told from there on, after its first wording. */
  readonly at?: ReadonlySet<string>
}

/** As many texts of a pledge's way as a list shows. */
const textsShown = 6

/** A pledge in a list: how it was first worded, and what became of it, a line for each text. */
export function Trail({ pledge, today, at }: Props) {
  const { id, wordings } = pledge
  const [first] = wordings
  if (first === undefined) return null
  const { commitment, document } = first
  const texts = byText(at === undefined ? wordings : from(at, wordings))
  const hidden = texts.length - textsShown
  return (
    <>
      <p class="documents-title">
        <a href={pledgeAddress(id)}>“{opening(commitment.quote, 28)}”</a>
      </p>
      <p class="quiet">
        {document.specimen ? <SpecimenLabel /> : null}
        {count(wordings.length, 'wording')} in {count(byText(wordings).length, 'text')}
        {`\u00a0· ${issueName[commitment.issue]}\u00a0· `}
        {partiesInBrief(commitment.parties, document.governments)}
        <LastDeadline pledge={pledge} today={today} />
      </p>
      <ol class="trail">
        {texts.slice(0, textsShown).map((ofText) => (
          <li>
            <Text wordings={ofText} isHere={at?.has(ofText[0]?.document.slug ?? '') ?? false} />
          </li>
        ))}
        {hidden <= 0 ? null : (
          <li>
            <a href={pledgeAddress(id)}>
              {count(hidden, 'later text')}
              <Unseen> with wordings of “{opening(commitment.quote, 8)}”</Unseen>
            </a>
          </li>
        )}
      </ol>
    </>
  )
}

/** The first wording, and all from the first that a text of the summit has. */
function from(at: ReadonlySet<string>, wordings: readonly PledgeWording[]): readonly PledgeWording[] {
  const start = wordings.findIndex(({ document }) => at.has(document.slug))
  return start <= 0 ? wordings : [...wordings.slice(0, 1), ...wordings.slice(start)]
}

const byText = (wordings: readonly PledgeWording[]): PledgeWording[][] => [
  ...Map.groupBy(wordings, ({ document }) => document.slug).values(),
]

/** The deadline of its last wording. */
export const lastDeadline = ({ wordings }: Pick<PledgeLine, 'wordings'>): string | null =>
  wordings.at(-1)?.commitment.deadline ?? null

function LastDeadline({ pledge, today }: Pick<Props, 'pledge' | 'today'>) {
  const deadline = lastDeadline(pledge)
  if (deadline === null) return null
  return (
    <>
      {'\u00a0· '}last deadline <Deadline date={deadline} today={today} />
    </>
  )
}

interface TextProps {
  /** Those of one text. */
  readonly wordings: readonly PledgeWording[]
  readonly isHere: boolean
}

function Text({ wordings, isHere }: TextProps) {
  const [first] = wordings
  if (first === undefined) return null
  const { document, commitment } = first
  const became = [...new Set(wordings.map(({ relation }) => relation ?? 'first worded'))]
  return (
    <>
      <a href={documentAddress(document.slug, commitment.anchor)}>
        {document.date === null ? 'no date' : <Day date={document.date} />},{' '}
        {kindName[document.kind].toLowerCase()}
      </a>{' '}
      <span class="change-type">{became.join(', ')}</span>
      {wordings.length === 1 ? '' : ` in ${count(wordings.length, 'wording')}`}
      {isHere ? ', at this summit' : ''}
    </>
  )
}
