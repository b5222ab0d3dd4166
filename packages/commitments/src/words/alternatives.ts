/**
 * Alternatives asked for by their first letter. An expression tries its alternatives one after another at every word; so most
 * words are passed after one look. What begins otherwise than with a letter comes behind the others.
 *
 * @param alternatives parts of an expression, each of which matches what no other begins with, or stands before it
 *
 * @example
 * byFirstLetter(['lock', 'levee', 'dyke']) // '(?:l(?:ock|evee)|d(?:yke))'
 */
export function byFirstLetter(alternatives: readonly string[]): string {
  const beginsPlainly = (one: string) => /^\p{L}(?![?*+{])/u.test(one)
  const letters = Map.groupBy(alternatives.filter(beginsPlainly), (one) => one.charAt(0))
  const ways = [...letters].map(([letter, own]) => `${letter}(?:${own.map((one) => one.slice(1)).join('|')})`)
  return `(?:${[...ways, ...alternatives.filter((one) => !beginsPlainly(one))].join('|')})`
}

/**
 * The alternatives that an expression lists, however deep its brackets.
 *
 * @example
 * alternativesOf('ferr(?:y|ies)|locks?') // ['ferr(?:y|ies)', 'locks?']
 */
export function alternativesOf(expression: string): string[] {
  const found = ['']
  let depth = 0
  for (const part of expression.match(/\\.|\[[^\]]*\]|[^\\]/g) ?? []) {
    if (part === '(') depth++
    if (part === ')') depth--
    if (part === '|' && depth === 0) found.push('')
    else found[found.length - 1] += part
  }
  return found
}
