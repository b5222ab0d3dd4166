/** Numbers as texts print them, and what they say. */

/** A number in figures: "1,200", "2.5", "2¾", "2 1/2"; the first two groups of `numeralFrom`. */
export const figures = '(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+| ?[¼-¾⅐-⅞]|[ -]\\d/\\d)?'

/** Words behind a number, with how many times as much they make of it. */
export const scaleWords: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

const inAnyCase = (...words: readonly string[]) =>
  words
    .flatMap((word) => [word, word.replace(/^./, (letter) => letter.toUpperCase()), word.toUpperCase()])
    .join('|')

const words = `[ -]?(?:${inAnyCase(...Object.keys(scaleWords))})s?`
const letters = ` ?(?:${inAnyCase('bn', 'mn', 'tn')})|mm|MM`

const amountWith = (short: string) =>
  `${figures}(\\+)?(?:(${words}|(?:${letters}|[${short}])(?![A-Za-z]))(\\+|-plus)?|(?![.,]?\\d|[A-Za-z]))`

/**
 * A number in figures with its word or letters: "2.5 million", "7.5+ million", "2million", "2bn"; the five groups of
 * `numeralFrom`. It ends where the number does: "2.5x", "6G" and "5t" hold none.
 */
export const amount = amountWith('kmbKMB')

/** How many groups of a pattern `amount` takes. */
export const amountGroups = 5

/** The same behind a currency, where "5t" are trillions and no tonnes. */
export const sumAmount = amountWith('kmbtKMBT')

const scale: Readonly<Record<string, number>> = {
  ...scaleWords,
  k: 1e3,
  mn: 1e6,
  mm: 1e6,
  m: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  t: 1e12,
}

/** What a number says. */
export interface Numeral {
  /** To the hundredth. */
  readonly value: number
  /** What a word or letters behind the figures make of them: a million times as much; 1 where there are none. */
  readonly scale: number
  /** "90+ million": so much at least. */
  readonly isFloor: boolean
}

/**
 * What the groups of `amount` say.
 *
 * @example
 * numeralFrom(['7', '.5', '+', ' million']) // { value: 7500000, scale: 1000000, isFloor: true }
 */
export function numeralFrom([whole = '0', part, plus, word = '', plusBehind]: readonly (
  | string
  | undefined
)[]): Numeral {
  const times =
    scale[
      word
        .toLowerCase()
        .replace(/^[ -]/, '')
        .replace(/(?<=...)s$/, '')
    ] ?? 1
  const value = (Number(whole.replaceAll(',', '')) + partOf(part)) * times
  return { value: rounded(value), scale: times, isFloor: plus !== undefined || plusBehind !== undefined }
}

export const rounded = (value: number) => Math.round(value * 100) / 100

/** ".5", "½" and "1/2" are a half. */
function partOf(text = ''): number {
  const [over, under] = text.normalize('NFKD').replace(/^[ -]/, '').split(/[/⁄]/).map(Number)
  return under === undefined ? (over ?? 0) : (over ?? 0) / under
}
