/**
 * A number as the letters of a list: a to z, then aa, ab.
 *
 * @example
 * letters(3) // 'c'
 * letters(28) // 'ab'
 */
export function letters(number: number): string {
  if (number < 1) return String(number)
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCodePoint(97 + ((number - 1) % 26))
}

/**
 * A number in small Roman numerals; from 4,000 on, for which there are none, in digits.
 *
 * @example
 * roman(14) // 'xiv'
 */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  let numeral = ''
  for (const [value, sign] of romans) {
    for (; rest >= value; rest -= value) numeral += sign
  }
  return numeral
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
