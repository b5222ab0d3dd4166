/** What makes a source the same document as another, and what the document is called. */
import { createHash } from 'node:crypto'
import type { DocumentRecord } from '@readout/record'

/**
 * SHA-256 of the bytes, hexadecimal.
 *
 * @example
 * hashOf(new TextEncoder().encode('')) // 'e3b0c44298fc1c14…'
 */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Equal for two records that bear the same date and title and say the same words, whatever else their sources
 * hold: one text is often published at several addresses.
 *
 * @example
 * fingerprintOf(read(call)) === fingerprintOf(read(sameCallFromTheNationalArchives)) // true
 */
export function fingerprintOf(record: DocumentRecord): string {
  return hashOf(JSON.stringify([record.meta.date, record.meta.title, record.text]))
}

/**
 * The title, or the file's name without folders and ending where the text has none.
 *
 * @example
 * titleOf(record, 'calls/2021-11-17.md') // '2021-11-17' for a record without a title
 */
export function titleOf(record: DocumentRecord, name: string): string {
  const title = record.meta.title?.trim()
  if (title) return title
  const base = name.split('/').findLast((part) => part !== '') ?? name
  return base.replace(/(?!^)\.[^.]*$/u, '')
}

/**
 * A readable name for addresses: date and title in lower case, words joined by hyphens, at most 200
 * characters. Letters of every script stay; accents fall away where the letter has a plain form. `taken` are
 * the slugs in use, which the result avoids with a number.
 *
 * @example
 * slugOf('2021-11-18', 'The Premier’s Call: São Paulo', new Set()) // '2021-11-18-the-premiers-call-sao-paulo'
 */
export function slugOf(date: string | null, title: string, taken: ReadonlySet<string>): string {
  const base = slugBase(date, title)
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

/**
 * The slug without the number that may follow it.
 *
 * @example
 * slugBase(null, '  ') // 'document'
 */
export function slugBase(date: string | null, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`´]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  const parts = [...(date ? [date] : []), ...(words ?? [])]
  let slug = ''
  for (const part of parts) {
    const longer = slug === '' ? part.slice(0, longestSlug) : `${slug}-${part}`
    if (longer.length > longestSlug) break
    slug = longer
  }
  return slug.toWellFormed() || 'document'
}

const longestSlug = 200
