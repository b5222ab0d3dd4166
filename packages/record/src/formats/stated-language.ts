import type { Block } from '../blocks.ts'
import { languageOf } from '../meta/language.ts'

/** A text shorter than this, in characters, does not tell its language surely. */
const telling = 400

/**
 * The language that a file states, as a BCP 47 tag; null where it states none or one that the words are plainly not in.
 * A publishing system states that of its template, whatever was written into it.
 *
 * @example
 * statedLanguage('en_CA', []) // 'en-CA'
 * statedLanguage('English', []) // null
 */
export function statedLanguage(stated: string | null, blocks: readonly Block[]): string | null {
  const tag = stated?.trim().replaceAll('_', '-') ?? ''
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null
  const [canonical = tag] = canonicalOf(tag)
  const text = blocks.map((block) => block.lines.map((line) => line.text).join(' ')).join('\n')
  const isPlain = text.length < telling || languageOf(text) === canonical.split('-')[0]
  return isPlain || !known.has(canonical.split('-')[0] ?? '') ? canonical : null
}

/** Languages that `languageOf` tells from one another. */
const known = new Set(['en', 'es', 'fr', 'pt', 'de', 'it'])

function canonicalOf(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag)
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}
