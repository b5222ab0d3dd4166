/**
 * A count with its noun, the figure grouped in threes. The space between them does not break.
 *
 * @example
 * count(1, 'commitment') // '1 commitment'
 * count(1200, 'body', 'bodies') // '1,200 bodies'
 */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${figures.format(number)}\u00a0${number === 1 ? singular : plural}`
}

/**
 * A number with its figures grouped in threes.
 *
 * @example
 * figure(1200) // '1,200'
 */
export function figure(number: number): string {
  return figures.format(number)
}

const figures = new Intl.NumberFormat('en-GB')
