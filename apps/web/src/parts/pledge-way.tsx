import type { PledgeWording } from '@readout/archive'
import { kindName, strengthName } from '../words/names.ts'
import { opening } from '../words/opening.ts'
import { targetInBrief } from '../words/target.ts'
import { Cell } from './cell.tsx'
import { Day } from './day.tsx'
import { GlanceTable } from './glance.tsx'

const columns = ['Text', 'Words', 'What became of it', 'How much', 'By when', 'How firmly'] as const

/** The way of a pledge at a glance: one line a wording, with its number, its deadline and its strength. */
export function Way({ wordings }: { readonly wordings: readonly PledgeWording[] }) {
  return (
    <GlanceTable id="way" columns={columns} as="way">
      {wordings.map((wording, place) => (
        <Line wording={wording} place={place} />
      ))}
    </GlanceTable>
  )
}

function Line({ wording, place }: { readonly wording: PledgeWording; readonly place: number }) {
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
      </Cell>
      <Cell of="How much">{target === null ? null : targetInBrief(target)}</Cell>
      <Cell of="By when">{deadline === null ? null : <Day date={deadline} />}</Cell>
      <Cell of="How firmly">{strengthName[strength]}</Cell>
    </tr>
  )
}
