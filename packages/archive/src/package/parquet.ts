/** Tables of a package as Parquet: columns with types of their own, which data frames and DuckDB read as they are. */
import { ReadoutError } from '@readout/record'
import {
  type ParquetParsers,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type SchemaElement,
} from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Column } from './columns.ts'
import type { Row, TableForm } from './form.ts'

/**
 * Rows are written in groups, and read back a group at a time, so that no table has to fit into memory.
 *
 * @example
 * const table = await parquet.begin(columns, (bytes) => sink.write(bytes))
 */
export const parquet: TableForm = {
  name: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
  async begin(columns, write) {
    const bytes = new ByteWriter()
    const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'readout' })
    let group: Row[] = []
    let characters = 0
    const flush = async () => {
      const ready = bytes.getBytes().slice()
      bytes.index = 0
      await write(ready)
    }
    const writeGroup = async () => {
      const columnData = columns.map((column) => ({
        name: column.name,
        data: group.map((row) => toParquet(column, row[column.name])),
      }))
      await writer.write({ columnData, rowGroupSize: group.length })
      group = []
      characters = 0
      await flush()
    }
    return {
      async add(rows) {
        for (const row of rows) {
          group.push(row)
          for (const { name } of columns) characters += charactersIn(row[name])
          if (group.length >= mostRows || characters >= mostCharacters) await writeGroup()
        }
      },
      async end() {
        if (group.length > 0) await writeGroup()
        await writer.finish()
        await flush()
      },
    }
  },
  async *rows(columns, table, source) {
    const path = `${table}.parquet`
    const file = await source.openAt(path)
    if (file === null)
      throw new ReadoutError('unreadable', `The package has no ${path}.`, 'Export the archive again.')
    try {
      const metadata = await parquetMetadataAsync(file)
      const there = new Set(parquetSchema(metadata).children.map(({ element }) => element.name))
      if (columns.some(({ name, isNeeded }) => isNeeded && !there.has(name)))
        throw new ReadoutError('unreadable', `${path} lacks a column.`, 'Export the archive again.')
      let rowStart = 0
      for (const { num_rows } of metadata.row_groups) {
        const rowEnd = rowStart + Number(num_rows)
        const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd, parsers })
        for (const row of rows)
          yield Object.fromEntries(columns.map(({ name }) => [name, ofParquet(row[name])]))
        rowStart = rowEnd
      }
    } finally {
      await file.close()
    }
  },
}

const mostRows = 20_000
const mostCharacters = 8_000_000

function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length
  return typeof value === 'object' && value !== null ? JSON.stringify(value).length : 8
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)]
}

function elementsOf({ name, kind, isNeeded }: Column): SchemaElement[] {
  const repetition_type = isNeeded ? 'REQUIRED' : 'OPTIONAL'
  if (kind === 'texts')
    return [
      { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'REQUIRED', ...held.text },
    ]
  return [{ name, repetition_type, ...held[kind] }]
}

/** Each type as readers of both versions of the format know it. */
const held = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  truth: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  instant: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MICROS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' },
  },
  list: { type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: { type: 'JSON' } },
  object: { type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: { type: 'JSON' } },
} as const satisfies Partial<Record<Column['kind'], Partial<SchemaElement>>>

function toParquet({ kind }: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (kind === 'day') return epoch.until(String(value), { largestUnit: 'days' }).days
  if (kind === 'instant') return Temporal.Instant.from(String(value)).epochNanoseconds / 1000n
  return value
}

const epoch = Temporal.PlainDate.from('1970-01-01')

const ofParquet = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : (value ?? null))

const atNanoseconds = (nanoseconds: bigint) =>
  Temporal.Instant.fromEpochNanoseconds(nanoseconds).toString({ smallestUnit: 'microsecond' })

/** Days and instants as the tables of CSV have them, whichever unit another program may have rewritten them in. */
const parsers: Partial<ParquetParsers> = {
  dateFromDays: (days: number) => epoch.add({ days }).toString(),
  timestampFromMilliseconds: (at: bigint) => atNanoseconds(at * 1_000_000n),
  timestampFromMicroseconds: (at: bigint) => atNanoseconds(at * 1000n),
  timestampFromNanoseconds: atNanoseconds,
}
