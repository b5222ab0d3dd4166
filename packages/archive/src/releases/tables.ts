/** The tables of release rules as Kysely sees them. */
import type { ColumnType, GeneratedAlways } from 'kysely'

/** Instants go in as ISO 8601; read them with `instantColumn`, for the two drivers turn them into different things. */
type InstantIn<T extends string | null> = ColumnType<unknown, T, T>

/** One row for each document that is not public, or was released and is not linked yet. */
export interface HoldTable {
  document: number
  /** Null: until somebody releases it. */
  release_at: InstantIn<string | null>
  /** The zone in which the instant was said; null where there is none. */
  zone: string | null
  set_name: string | null
  audience: ColumnType<string[], string[] | undefined, string[]>
  was_public: ColumnType<boolean, boolean | undefined, boolean>
  /** Of the last act on it: when, by whom and why. */
  at: InstantIn<string>
  by: string
  reason: string
  /** When the release was written down; from then on it stands, whatever the clock says. */
  released_at: ColumnType<unknown, string | null | undefined, string | null>
}

export interface ReleaseActTable {
  id: GeneratedAlways<number>
  document: number
  act: string
  at: InstantIn<string>
  by: string | null
  reason: string | null
  release_at: InstantIn<string | null>
  zone: string | null
  set_name: string | null
}
