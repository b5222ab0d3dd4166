/** What a place gives when it is gone through: texts, and what else is to be known of it, in its own order. */
import type { ReadoutError } from '@readout/record'
import type { ImportSource } from '../types.ts'

/** Where texts are taken from. */
export type ImportPlace =
  /** A file, a folder, or a file that holds many (`.zip`, `.tar`, `.tar.gz`, `.tgz`). */
  | { readonly path: string }
  /** A page; a feed or a collection of WordPress where the address or the answer says so. */
  | { readonly page: string }
  /** An RSS, Atom or JSON feed, or a page that names one. */
  | { readonly feed: string }
  /** A site that runs WordPress: all its posts, pages and other texts. */
  | { readonly wordpress: string }

export type Gathered =
  | { readonly is: 'text'; readonly source: ImportSource; readonly fetch?: Fetch | undefined }
  /** The place says itself that it is as it was when it was last imported. */
  | { readonly is: 'unchanged'; readonly name: string; readonly slug: string }
  | { readonly is: 'failed'; readonly name: string; readonly message: string }
  /** A place begins. */
  | { readonly is: 'begin'; readonly isLast: boolean }
  /** So many texts are to come, beside those that were announced before; null where nobody knows how many. */
  | { readonly is: 'more'; readonly texts: number | null }
  /** A list came to its end; what was given since the last one stood on it. */
  | { readonly is: 'list'; readonly fetch: Fetch }
  /** A list is as it was when all on it was last imported. */
  | { readonly is: 'same list'; readonly name: string }

/** What a server said of a state of an address, to ask later whether it still stands. */
export interface Fetch {
  /** The address that was asked, up to 2,000 bytes. */
  readonly address: string
  readonly etag: string | null
  /** As the server wrote it. */
  readonly lastModified: string | null
}

/** What an earlier import kept of an address. */
export interface KeptFetch extends Fetch {
  /** The name that its text came under. */
  readonly name: string
  /** The document that it was; null for a list. */
  readonly slug: string | null
}

/**
 * What could not be taken, for the report.
 *
 * @example
 * failed('texts.zip', new ReadoutError('unreadable', 'It is locked.', 'Unlock it.'))
 * // { is: 'failed', name: 'texts.zip', message: 'It is locked. Unlock it.' }
 */
export function failed(name: string, { message }: Pick<ReadoutError, 'message'>): Gathered {
  return { is: 'failed', name, message }
}
