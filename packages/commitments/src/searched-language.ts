/** In which language a text is searched for commitments. */
import type { DocumentRecord } from '@readout/record'

/**
 * The language of a text that is not searched for commitments, as a BCP 47 tag; null where it is searched. That nothing was
 * found in such a text says nothing about what it promises.
 *
 * @example
 * notSearched(read('Los estados van a dragar el canal para los barcos.')) // 'es'
 * notSearched(read('The states will dredge the channel.')) // null
 */
export const notSearched = ({ meta }: DocumentRecord): string | null =>
  /^en(?:-|$)/.test(meta.language) ? null : meta.language

/**
 * The same in words, to stand in place of a count.
 *
 * @example
 * notSearchedInWords('es') // 'not searched: it is in Spanish (es), and only English is searched for commitments'
 */
export function notSearchedInWords(tag: string): string {
  const name = languages.of(tag) ?? tag
  return `not searched: it is in ${name === tag ? 'another language' : name} (${tag}), and only English is searched for commitments`
}

const languages = new Intl.DisplayNames('en', { type: 'language' })
