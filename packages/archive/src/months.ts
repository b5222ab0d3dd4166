import { months } from '@readout/record'

/** The months by their names, in their order. */
export const monthNames: readonly string[] = months.split('|')

/** A month by its name, as part of a pattern. */
export const month = `(?:${months})`
