/**
 * A count with its noun, the figure grouped in threes.
 *
 * @example
 * count(1, 'commitment') // '1 commitment'
 * count(1200, 'body', 'bodies') // '1,200 bodies'
 */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${figures.format(number)} ${number === 1 ? singular : plural}`
}

const figures = new Intl.NumberFormat('en-GB')
