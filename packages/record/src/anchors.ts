/**
 * Makes the anchors of one record. An anchor is made from the passage's words, in either case of letters, so it outlives
 * whatever is inserted or removed around the passage; words that stand twice are numbered in order. Eight hexadecimal
 * digits: of the 500 passages of a long document two share one by chance in 3 of 100,000 documents, and are then told
 * apart like equal words.
 *
 * @example
 * const anchorFor = anchorMaker()
 * anchorFor('p', 'The lake') // 'p-7a3b0443'
 * anchorFor('p', 'THE LAKE') // 'p-7a3b0443-2'
 */
export function anchorMaker(): (letter: string, words: string) => string {
  const used = new Map<number, number>()
  return (letter, words) => {
    const hash = hashOf(words, letter.charCodeAt(0))
    const anchor = `${letter}-${fourDigits(hash >>> 16)}${fourDigits(hash & 0xffff)}`
    const times = (used.get(hash) ?? 0) + 1
    used.set(hash, times)
    return times === 1 ? anchor : `${anchor}-${times}`
  }
}

const fourDigits = (half: number) => half.toString(16).padStart(4, '0')

const encoder = new TextEncoder()
const partLength = 5000
const bytes = new Uint8Array(partLength * 3 + 4)
const words32 = new Uint32Array(bytes.buffer)

/** The hash of each part of the words seeds that of the next. */
function hashOf(words: string, seed: number): number {
  let hash = hashOfPart(words.slice(0, partLength), seed)
  for (let at = partLength; at < words.length; at += partLength) {
    hash = hashOfPart(words.slice(at, at + partLength), hash)
  }
  return hash
}

/**
 * MurmurHash3 (x86, 32 bits) by Austin Appleby, of the UTF-8 bytes with the bit set that parts small letters of ASCII and
 * Latin-1 from capitals.
 *
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
function hashOfPart(words: string, seed: number): number {
  const { written } = encoder.encodeInto(words, bytes)
  for (let at = written; at % 4 > 0; at++) bytes[at] = 0
  let hash = seed
  const whole = written >>> 2
  for (let at = 0; at < whole; at++) {
    hash ^= scrambled((words32[at] ?? 0) | smallLetters)
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  if (written % 4 > 0) hash ^= scrambled((words32[whole] ?? 0) | smallLetters)
  hash ^= written
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

const smallLetters = 0x20202020

function scrambled(word: number): number {
  const mixed = Math.imul(word, 0xcc9e2d51)
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593)
}
