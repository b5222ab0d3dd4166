/** A text while it waits in the queue: all that an import needs of it, as JSON. */
import { z } from 'zod'
import { namedOrder } from '../releases/named.ts'
import type { HoldOrder } from '../releases/types.ts'
import type { Fetch } from '../sources/gathered.ts'
import type { ImportSource } from '../types.ts'

export interface QueuedText {
  readonly source: Omit<ImportSource, 'version'>
  /** Kept once the text is in the archive. */
  readonly fetch?: Fetch | undefined
  readonly hold?: HoldOrder | undefined
}

export type QueuedJson = z.input<typeof queuedJson>

const queuedJson = z.object({
  name: z.string(),
  bytes: z.base64(),
  mediaType: z.string().optional(),
  fetch: z
    .object({ address: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() })
    .optional(),
  hold: z
    .object({
      until: z.string(),
      set: z.string().optional(),
      audience: z.array(z.string()).optional(),
      by: z.string(),
      reason: z.string(),
    })
    .optional(),
})

/**
 * A text as the queue keeps it.
 *
 * @throws ReadoutError 'bad-use' where its hold has no account, no reason or no name of its set
 *
 * @example
 * toJson({ source: { name: 'pact.md', bytes: new Uint8Array([35]) } }).bytes // 'Iw=='
 */
export function toJson({ source, fetch, hold: asked }: QueuedText): QueuedJson {
  const { name, bytes, mediaType } = source
  const hold = asked && namedOrder(asked)
  return queuedJson.parse({
    name,
    bytes: Buffer.from(bytes).toString('base64'),
    mediaType,
    fetch,
    hold: hold && { ...hold, until: hold.until.toString() },
  })
}

/**
 * The text that such JSON stands for.
 *
 * @throws ZodError where it is none
 *
 * @example
 * fromJson({ name: 'pact.md', bytes: 'Iw==' }).source.bytes[0] // 35
 */
export function fromJson(json: unknown): QueuedText {
  const { name, bytes, mediaType, fetch, hold } = queuedJson.parse(json)
  return {
    source: { name, bytes: new Uint8Array(Buffer.from(bytes, 'base64')), mediaType },
    fetch,
    hold: hold && {
      ...hold,
      until: hold.until === 'embargo' ? hold.until : Temporal.ZonedDateTime.from(hold.until),
    },
  }
}
