/** What programs ask for: an address of theirs takes no parameter that it does not know, and none twice. */
import type { Context } from 'hono'

/** The parameters that an address gives more than once. */
export function repeatedIn(c: Context): string[] {
  return Object.entries(c.req.queries()).flatMap(([name, values]) => (values.length > 1 ? [name] : []))
}

/** What is wrong with a parameter that is given more than once. */
export const sayRepeated = (name: string) => `“${name}” is given more than once. Give it once.`

/** What is wrong with parameters that an address does not have. */
export const sayUnknown = (names: readonly string[]) =>
  `This address takes no ${names.map((name) => `“${name}”`).join(', ')}.`
