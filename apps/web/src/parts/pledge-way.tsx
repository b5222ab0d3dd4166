import type { PledgeWording } from '@readout/archive'
import type { PledgeLink } from '@readout/commitments'
import { kindName, strengthName } from '../words/names.ts'
import { opening } from '../words/opening.ts'
import { targetInBrief } from '../words/target.ts'
import { Cell } from './cell.tsx'
import { Day } from './day.tsx'
import { GlanceTable } from './glance.tsx'

const columns = ['Text', 'Words', 'What became of it', 'How much', 'By when', 'How firmly'] as const

interface Props {
  readonly wordings: readonly PledgeWording[]
  readonly links: readonly PledgeLink[]
}

/** The way of a pledge at a glance: one line a wording, with its number, its deadline and its strength. */
export function Way({ wordings, links }: Props) {
  return (
    <GlanceTable id="way" columns={columns} as="way">
      {wordings.map((wording, place) => (
        <Line
          wording={wording}
          place={place}
          against={links.find(({ to, from }) => to === place && from < place - 1)?.from ?? null}
          earlier={wordings}
        />
      ))}
    </GlanceTable>
  )
}

interface LineProps {
  readonly wording: PledgeWording
  readonly place: number
  /** Which wording it is held against, where that is not the one before it. */
  readonly against: number | null
  readonly earlier: readonly PledgeWording[]
}

function Line({ wording, place, against, earlier }: LineProps) {
  const { document, commitment, relation } = wording
  const { quote, target, deadline, strength } = commitment
  return (
    <tr>
      <th scope="row">
        <a href={`#wording-${place + 1}`}>
          {document.date === null ? 'no date' : <Day date={document.date} />},{' '}
          <span class="day">{kindName[document.kind].toLowerCase()}</span>
        </a>
      </th>
      <Cell of="Words">{opening(quote, 12)}</Cell>
      <Cell of="What became of it">
        <b>{relation ?? 'first worded'}</b>
        {against === null ? null : <Against place={against} document={earlier[against]?.document} />}
      </Cell>
      <Cell of="How much">{target === null ? null : targetInBrief(target)}</Cell>
      <Cell of="By when">{deadline === null ? null : <Day date={deadline} />}</Cell>
      <Cell of="How firmly">{strengthName[strength]}</Cell>
    </tr>
  )
}

/** Which earlier text a wording is held against. */
function Against({
  place,
  document,
}: {
  readonly place: number
  readonly document: PledgeWording['document'] | undefined
}) {
  if (document === undefined) return null
  return (
    <>
      {', against the '}
      <a href={`#wording-${place + 1}`}>
        {kindName[document.kind].toLowerCase()}
        {document.date === null ? null : (
          <>
            {document.kind === 'background-call' ? ' published ' : ' of '}
            <Day date={document.date} />
          </>
        )}
      </a>
    </>
  )
}
