/** The forms in which the tables of a package can be written. */
import type { Column } from './columns.ts'
import { csv } from './csv.ts'
import { parquet } from './parquet.ts'
import type { PackageSource } from './places.ts'

export type Row = Readonly<Record<string, unknown>>

export interface TableForm {
  /** Also how the name of its files ends. */
  readonly name: FormName
  readonly mediatype: string
  /** Begins a table; its bytes are handed to `write` in their order. */
  begin(columns: readonly Column[], write: (bytes: Uint8Array) => Promise<void>): Promise<TableWriter>
  /**
   * The rows of a table in a package, as `jsonb_to_recordset` takes them.
   *
   * @throws ReadoutError 'unreadable' where the package has no such file, or lacks a column that may not stand empty
   */
  rows(columns: readonly Column[], table: string, source: PackageSource): AsyncGenerator<Row>
}

export interface TableWriter {
  add(rows: readonly Row[]): Promise<void>
  end(): Promise<void>
}

export type FormName = 'csv' | 'parquet'

/** In the order in which they are looked for when a package is read. */
export const forms: readonly TableForm[] = [csv, parquet]
