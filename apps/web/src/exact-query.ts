/** What programs ask for: an address of theirs takes no parameter that it does not know, and none twice. */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { queryOf } from './answers.ts'

/**
 * The parameters of an address for programs by their schema: a misspelt filter must not pass for none.
 *
 * @throws HTTPException 400 with what is wrong with them
 *
 * @example
 * const { kind, year } = exactQueryOf(c, documentsFeedQuery)
 */
export function exactQueryOf<T extends z.ZodObject>(c: Context, schema: T): z.output<T> {
  const known = Object.keys(schema.shape)
  const unknown = Object.keys(c.req.queries()).filter((name) => !known.includes(name))
  const wrong = [...(unknown.length > 0 ? [sayUnknown(unknown)] : []), ...repeatedIn(c).map(sayRepeated)]
  if (wrong.length > 0) throw new HTTPException(400, { message: wrong.join(' ') })
  return queryOf(c, schema)
}

/**
 * Refuses every parameter.
 *
 * @throws HTTPException 400 where there is one
 *
 * @example
 * refuseParameters(c)
 */
export function refuseParameters(c: Context): void {
  exactQueryOf(c, z.object({}))
}

/** Whether an address is one that programs ask, by how it ends; what is wrong there is said as JSON. */
export const isForPrograms = (path: string) => /\.(?:json|jsonld|csv|atom)$/.test(path)

/** The parameters that an address gives more than once. */
export function repeatedIn(c: Context): string[] {
  return Object.entries(c.req.queries()).flatMap(([name, values]) => (values.length > 1 ? [name] : []))
}

/** What is wrong with a parameter that is given more than once. */
export const sayRepeated = (name: string) => `“${name}” is given more than once. Give it once.`

/** What is wrong with parameters that an address does not have. */
export const sayUnknown = (names: readonly string[]) =>
  `This address takes no ${names.map((name) => `“${name}”`).join(', ')}.`
