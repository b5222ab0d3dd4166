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
              <Row row={head} isHead shown={shown} />
            </thead>
          )}
          <tbody>
            {rows.map((row) => (
              <Row row={row} shown={shown} />
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
  readonly shown: Shown
}

function Row({ row, isHead = false, shown }: RowProps) {
  const cells = cellsOf(shown.marked.segmentsOf(row))
  return (
    <tr id={row.anchor} lang={shown.lang}>
      {cells.map((segments, index) => {
        const words = segments.map(({ text }) => text).join('')
        const content = (
          <>
            <Segments segments={segments} passage={row} shown={shown} />
            {index === 0 ? <Address anchor={row.anchor} of="this row" /> : null}
          </>
        )
        if (isHead && words.trim() !== '') return <th scope="col">{content}</th>
        return <td class={isFigure(words) ? 'figure' : undefined}>{content}</td>
      })}
    </tr>
  )
}

/** "12", "−4.5 %", "$1.2 million", "n/a" in a column of those: figures stand below one another. */
const isFigure = (words: string) => /^\s*[^\p{L}\p{N}]*\p{N}[\p{N}.,\s%]*$/u.test(words)
