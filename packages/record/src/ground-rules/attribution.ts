/** "attributed to (as) 'senior officials'", "referred to as a …", "on background as …", "on background with a …". */
const attribution =
  /(?:attribut(?:able|ed|ion|e)\b[^.“”"]{0,60}?\b(?:to|as|at)|referred to as|on background,? (?:as|to|with)|cited as|quoted as)(?: as| an?| the| our| \w+ speakers? as| senior —| to| two| three| four)*[ ,—]*[“"‘]?((?:\p{L}[\p{L}.’'-]* ){0,4}officials?)\b(?: and (?:an? )?((?:\p{L}[\p{L}.’'-]* ){0,4}officials?)\b)?/iu

/**
 * The words that reporters must use, lower case. Of several statements the last of the first speaker who states any
 * counts, for "again, as a reminder" puts the first one right. Null where none is stated, or where one sentence gives
 * different words to different speakers.
 *
 * @param sentences what officials and the moderator say of the rules, in order
 */
export function attributionOf(sentences: readonly string[]): string | null {
  const stated = sentences.flatMap((sentence) => {
    const match = attribution.exec(sentence)
    return match === null ? [] : [{ words: plain(match[1]), other: plain(match[2]) }]
  })
  const restated = stated.slice(0, restatements).findLast(({ words }) => words !== '')
  if (restated === undefined) return null
  const isForAll = restated.other === '' || singular(restated.other) === singular(restated.words)
  return isForAll ? restated.words : null
}

/** The closing repeats the opening, often in other words; the opening holds. */
const restatements = 2

const plain = (words: string | undefined) =>
  (words ?? '').toLowerCase().replace(/^(?:an?|the|to|as|two|three|four) /, '')
const singular = (words: string) => words.replace(/s$/, '')
