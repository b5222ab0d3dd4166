/** Tables of a package as CSV, which everything reads. */
import { ReadoutError } from '@readout/record'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { cellOf, nothing, valueIn } from './columns.ts'
import type { TableForm } from './form.ts'

/**
 * The first line has the names of the columns; `\N` stands for nothing.
 *
 * @example
 * const table = await csv.begin(columns, (bytes) => sink.write(bytes))
 */
export const csv: TableForm = {
  name: 'csv',
  mediatype: 'text/csv',
  async begin(columns, write) {
    await write(lines([columns.map(({ name }) => name)]))
    return {
      async add(rows) {
        if (rows.length === 0) return
        await write(lines(rows.map((row) => columns.map((column) => cellOf(column, row[column.name])))))
      },
      async end() {},
    }
  },
  async *rows(columns, table, source) {
    const path = `${table}.csv`
    const stream = await source.open(path)
    if (stream === null)
      throw new ReadoutError('unreadable', `The package has no ${path}.`, 'Export the archive again.')
    const cells = stream.pipe(parse({ columns: true, record_delimiter: '\n' }))
    stream.on('error', (error) => cells.destroy(error))
    for await (const line of cells) {
      const row = z.record(z.string(), z.string()).parse(line)
      if (columns.some(({ name, isNeeded }) => isNeeded && row[name] === undefined))
        throw new ReadoutError('unreadable', `A row of ${path} lacks a column.`, 'Export the archive again.')
      yield Object.fromEntries(
        columns.map((column) => [column.name, valueIn(column, row[column.name] ?? nothing)]),
      )
    }
  },
}

/** A lone carriage return ends a line to some readers. */
const lines = (rows: readonly (readonly string[])[]) =>
  new TextEncoder().encode(
    stringify(
      rows.map((row) => [...row]),
      { record_delimiter: '\n', quoted_match: /\r/ },
    ),
  )
