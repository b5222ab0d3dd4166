import type { Passage } from '@readout/record'
import type { TableBlock } from '../text/blocks.ts'
import { cellsOf } from '../text/cells.ts'
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
        <table>
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

/** A column of nothing but figures, empty cells aside: its figures stand below one another. */
function figureColumns(rows: readonly Passage[]): boolean[] {
  const cells = rows.map(({ text }) => text.split('\t'))
  const columns = Math.max(0, ...cells.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) => {
    const filled = cells.flatMap((row) => row[column]?.trim() || [])
    return filled.length > 0 && filled.every((words) => isFigure(words))
  })
}

/** "12", "(4.5) %", "$1,200*", "3 million", "n/a" and dashes; "12 ferries" are words. */
const isFigure = (words: string) =>
  /^[^\p{L}\p{N}]*\p{N}[^\p{L}]*(?:(?:[mb]n|million|billion)[^\p{L}]*)?$|^(?:n\/a|[-–—]+)$/iu.test(words)
