import type { Context } from 'hono'

/**
 * What whole addresses of this site begin with, as the reader asked for it.
 *
 * @example
 * originOf(c) // 'https://readout.example'
 */
export function originOf(c: Context): string {
  return new URL(c.req.url).origin
}
