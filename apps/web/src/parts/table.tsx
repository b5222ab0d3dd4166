import type { Passage } from '@readout/record'
import type { TableBlock } from '../text/blocks.ts'
import { cellsOf } from '../text/cells.ts'
import { figureColumns } from '../text/figures.ts'
import { count } from '../words/count.ts'
import type { Shown } from './shown.ts'
import { Address, Notes, Segments } from './words.tsx'

interface Props {
  readonly table: TableBlock
  readonly shown: Shown
}

/** A table, each row of it under its own address; where it is wider than the page, it scrolls by itself. */
export function Table({ table: { number, head, rows }, shown }: Props) {
  const figures = figureColumns(rows)
  return (
    <>
      <section
        class="words words-table"
        aria-label={`Table ${number}, ${count(rows.length, 'row')}`}
        tabindex={0}
      >
        <table class={figures.length > 4 ? 'wide' : undefined}>
          {head === null ? null : (
            <thead>
              <Row row={head} isHead figures={figures} shown={shown} />
            </thead>
          )}
          <tbody>
            {rows.map((row) => (
              <Row row={row} figures={figures} shown={shown} />
            ))}
          </tbody>
        </table>
      </section>
      <Notes of={head === null ? rows : [head, ...rows]} shown={shown} />
    </>
  )
}

interface RowProps {
  readonly row: Passage
  readonly isHead?: boolean
  /** Which columns hold figures. */
  readonly figures: readonly boolean[]
  readonly shown: Shown
}

function Row({ row, isHead = false, figures, shown }: RowProps) {
  return (
    <tr id={row.anchor} lang={shown.lang}>
      {cellsOf(shown.marked.segmentsOf(row)).map((segments, column) => {
        const content = (
          <>
            <Segments segments={segments} passage={row} shown={shown} />
            {column === 0 ? <Address anchor={row.anchor} of="this row" /> : null}
          </>
        )
        const look = figures[column] ? 'figure' : undefined
        const isNamed = segments.some(({ text }) => text.trim() !== '')
        return isHead && isNamed ? (
          <th scope="col" class={look}>
            {content}
          </th>
        ) : (
          <td class={look}>{content}</td>
        )
      })}
    </tr>
  )
}
