/** "attributed to (as) 'senior officials'", "referred to as a …", "on background as …", "on background with a …". */
const attribution =
  /(?:attribut(?:able|ed|ion|e)\b[^.“”"]{0,60}?\b(?:to|as|at)|referred to as|on background,? (?:as|to|with)|cited as|quoted as)(?: as| an?| the| our| \w+ speakers? as| senior —| to| two| three| four)*[ ,—]*[“"‘]?((?:\p{L}[\p{L}.’'-]* ){0,4}officials?)\b(?: and (?:an? )?((?:\p{L}[\p{L}.’'-]* ){0,4}officials?)\b)?/iu

/** What is stated of attribution: the words for all, or one wording for each group of speakers. */
export interface Attribution {
  /** Lower case; null where none is stated, or where one sentence gives different words to different speakers. */
  readonly words: string | null
  /** Those different words; empty where one wording holds for all. */
  readonly wordings: readonly string[]
}

/**
 * The words that reporters must use. Of several statements the last of the first speaker who states any counts, for
 * "again, as a reminder" puts the first one right.
 *
 * @param sentences what officials and the moderator say of the rules, in order
 */
export function attributionOf(sentences: readonly string[]): Attribution {
  const stated = sentences.flatMap((sentence) => {
    const match = attribution.exec(sentence)
    return match === null ? [] : [{ wordings: wordingsIn(match, sentence) }]
  })
  const restated = stated.slice(0, restatements).findLast(({ wordings }) => wordings.length > 0)
  const [words, ...others] = restated?.wordings ?? []
  return others.length === 0
    ? { words: words ?? null, wordings: [] }
    : { words: null, wordings: [words ?? '', ...others] }
}

/** The closing repeats the opening, often in other words; the opening holds. */
const restatements = 2

/** The wording that follows, and those that are joined to it: "a senior official, a lake official and a port official". */
function wordingsIn(match: RegExpExecArray, sentence: string): string[] {
  const rest = sentence.slice(match.index + match[0].length)
  const more = [...rest.matchAll(joined)]
  const all = [match[1], match[2], ...more.map((other) => other[1])]
    .map(plain)
    .filter((words) => words !== '')
  return all.filter((words, at) => all.findIndex((other) => singular(other) === singular(words)) === at)
}

/** Directly one behind the other (sticky). */
const joined = /(?:,? and|,| or) (?:an? |the )?[“"‘]?((?:\p{L}[\p{L}.’'-]* ){0,4}officials?)\b[”"’]?/giuy

const plain = (words: string | undefined) =>
  (words ?? '').toLowerCase().replace(/^(?:an?|the|to|as|two|three|four) /, '')
const singular = (words: string) => words.replace(/s$/, '')
