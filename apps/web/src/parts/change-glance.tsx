import type { Change, Commitment, Pair } from '@readout/commitments'
import type { Government } from '@readout/record'
import { changedInWords } from '../words/change.ts'
import { capital } from '../words/names.ts'
import { opening } from '../words/opening.ts'
import { Cell } from './cell.tsx'
import { GlanceTable } from './glance.tsx'

/** A commitment that both texts have, as the one and as the other words it. */
export interface Matched {
  readonly number: number
  readonly pair: Pair
  readonly a: Commitment
  readonly b: Commitment
}

/** What the two texts are called on the page. */
export interface Names {
  readonly a: string
  readonly b: string
}

interface Props {
  readonly changed: readonly Matched[]
  readonly names: Names
  /** What either text calls its governments. */
  readonly governments: readonly Government[]
}

/** What changed between two texts, a line for each change. */
export function Glance({ changed, names, governments }: Props) {
  const columns = ['Commitment', 'What changed', capital(names.a), capital(names.b)]
  return (
    <GlanceTable id="glance" columns={columns}>
      {changed.flatMap(({ number, pair, a }) =>
        pair.changes.map((change, index) => (
          <tr>
            {index === 0 ? (
              <th scope="row" rowspan={pair.changes.length}>
                <a href={`#pair-${number}`}>{opening(a.quote, 7)}</a>
              </th>
            ) : null}
            <Cells change={change} names={names} governments={governments} />
          </tr>
        )),
      )}
    </GlanceTable>
  )
}

type CellsProps = Pick<Props, 'names' | 'governments'> & { readonly change: Change }

function Cells({ change: { type, from, to }, names, governments }: CellsProps) {
  return (
    <>
      <Cell of="What changed">{type}</Cell>
      <Cell of={capital(names.a)}>{changedInWords(type, from, governments)}</Cell>
      <Cell of={capital(names.b)}>{changedInWords(type, to, governments)}</Cell>
    </>
  )
}
