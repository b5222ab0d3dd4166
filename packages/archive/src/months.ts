/** The months by their names, in their order. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A month by its name, as part of a pattern. */
export const month = `(?:${monthNames.join('|')})`
