import { stem } from '../meaning/content-words.ts'
import { generalStems } from '../meaning/general-words.ts'
import type { Commitment } from '../schema.ts'

/**
 * The address of a pledge: the day of the document that founds it, the first telling words of the founding wording, and
 * four characters that tell it from another of the same day and words. Of the founding wording alone, so that it stays
 * when later wordings join.
 */
export function pledgeId(
  document: { readonly name: string; readonly date: string | null },
  commitment: Commitment,
  nth: number,
): string {
  const words = slugWords(commitment.quote)
  const mark = hash(`${document.name}\n${commitment.quote}\n${nth}`)
  return [document.date ?? 'undated', ...words, mark].join('-')
}

function slugWords(quote: string): string[] {
  const plain = quote
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
  const words = (plain.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.toLowerCase())
  const telling = words.filter(
    (word) => word.length > 2 && !smallWords.has(word) && !generalStems.has(stem(word)),
  )
  const chosen = telling.length >= 2 ? telling : words
  return [...new Set(chosen)].slice(0, 5)
}

const smallWords = new Set(
  'the and for with our their its his her they that this these those which who from into are will shall would can could may all also such other others more most well working committing pledging not has have been being both each under across including between among through commit pledge agree agreed intend reaffirm continue'.split(
    ' ',
  ),
)

/** Fowler, Noll and Vo's hash (FNV-1a, 32 bits), folded to four characters of base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index)
    value = Math.imul(value, 0x01000193)
  }
  return ((value >>> 0) % 36 ** 4).toString(36).padStart(4, '0')
}
