/**
 * Where a list goes on. A cursor names the row that a list ended with by what the list is ordered by, so that rows
 * which are added meanwhile neither show a row twice nor hide one.
 */
import { ReadoutError } from '@readout/record'
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'

const day = z.iso.date()
const slug = z.string()
const ordinal = z.number().int()
const passed = z.number().int().min(0)

/** What each order of a list is made of; the first member tells one order from another. */
const orders = {
  documents: z.tuple([z.literal('documents'), day.nullable(), slug]),
  commitments: z.tuple([z.literal('commitments'), day.nullable(), slug, ordinal]),
  deadlines: z.tuple([z.literal('deadlines'), day, day.nullable(), slug, ordinal]),
  'best hits': z.tuple([z.literal('best hits'), passed, z.number(), day.nullable(), slug, ordinal]),
  'newest hits': z.tuple([z.literal('newest hits'), passed, day.nullable(), slug, ordinal]),
  summits: z.tuple([z.literal('summits'), day, day, slug]),
  pledges: z.tuple([z.literal('pledges'), z.string()]),
}

type Orders = typeof orders
type Place<Order extends keyof Orders> = z.infer<Orders[Order]>

/**
 * A place in a list as a word for addresses: what it holds is nobody's business but the list's.
 *
 * @example
 * cursorAt(['pledges', 'a']) // 'WyJwbGVkZ2VzIiwiYSJd'
 */
export function cursorAt(place: Place<keyof Orders>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/**
 * The place that a cursor names.
 *
 * @throws ReadoutError 'bad-use' where it is no cursor of this list
 *
 * @example
 * placeAt('pledges', 'WyJwbGVkZ2VzIiwiYSJd') // ['pledges', 'a']
 */
export function placeAt<Order extends keyof Orders>(order: Order, cursor: string): Place<Order> {
  const place = orders[order].safeParse(parsed(cursor))
  if (place.success) return place.data as Place<Order>
  throw new ReadoutError(
    'bad-use',
    `“${cursor.slice(0, 60)}” is no place in this list.`,
    'Take it as the answer before gave it, or begin without one.',
  )
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8').replaceAll('\0', ''))
  } catch {
    return null
  }
}

/** The documents after a place, the newest first and the undated last; `d` is a row of documents. */
export function documentsAfter(cursor: string): RawBuilder<boolean> {
  const [, date, slug] = placeAt('documents', cursor)
  return olderThan(date, sql`d.slug > ${slug}::text`)
}

/** The commitments after a place, by deadline or by their documents; `c` is a row of commitments. */
export function commitmentsAfter(cursor: string, isByDeadline: boolean): RawBuilder<boolean> {
  if (!isByDeadline) {
    const [, date, ...rest] = placeAt('commitments', cursor)
    return olderThan(date, further(rest))
  }
  const [, due, date, ...rest] = placeAt('deadlines', cursor)
  return sql`(c.due > ${due}::date or (c.due = ${due}::date and ${olderThan(date, further(rest))}))`
}

const further = ([slug, ordinal]: readonly [string, number]) =>
  sql`(d.slug, c.ordinal) > (${slug}::text, ${ordinal}::integer)`

/** The summits after a place, the latest first; `s` is a summit with its first and last day. */
export function summitsAfter(cursor: string): RawBuilder<boolean> {
  const [, last, first, slug] = placeAt('summits', cursor)
  return sql`((s.last, s.first) < (${last}::date, ${first}::date)
    or (s.last, s.first) = (${last}::date, ${first}::date) and s.slug > ${slug}::text)`
}

/** Rows of an older day, of no day, or of the same day with what breaks the tie; `d` is a row of documents. */
export function olderThan(date: string | null, tie: RawBuilder<unknown>): RawBuilder<boolean> {
  return date === null
    ? sql`(d.date is null and ${tie})`
    : sql`(d.date < ${date}::date or d.date is null or (d.date = ${date}::date and ${tie}))`
}

/**
 * The rows of a page, of which one more than its limit was asked for, and the last of them where more follow.
 *
 * @example
 * pageOf([1, 2, 3], 2) // { rows: [1, 2], last: 2 }
 */
export function pageOf<Row>(
  asked: readonly Row[],
  limit: number | undefined,
): { readonly rows: readonly Row[]; readonly last: Row | null } {
  if (limit === undefined || asked.length <= limit) return { rows: asked, last: null }
  const rows = asked.slice(0, limit)
  return { rows, last: rows.at(-1) ?? null }
}
