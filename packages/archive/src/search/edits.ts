/** How far one word is from another. */

/**
 * How many letters have to be put in, left out, changed, or swapped with their neighbour to make the one word of the
 * other (optimal string alignment).
 *
 * @example
 * editsBetween('methnae', 'methane') // 1
 */
export function editsBetween(a: string, b: string): number {
  const from = [...a]
  const to = [...b]
  let twoAbove: readonly number[] = []
  let above: readonly number[] = [0, ...to.map((_, index) => index + 1)]
  for (const [row, letter] of from.entries()) {
    const here = [row + 1]
    for (const [column, other] of to.entries()) {
      const isSwapped = letter === to[column - 1] && from[row - 1] === other
      here.push(
        Math.min(
          at(above, column + 1) + 1,
          at(here, column) + 1,
          at(above, column) + (letter === other ? 0 : 1),
          isSwapped ? at(twoAbove, column - 1) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    twoAbove = above
    above = here
  }
  return at(above, to.length)
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY
