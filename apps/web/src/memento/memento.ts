/** The revisions of a document as mementos of its source (RFC 7089). */
import type { StoredDocument } from '@readout/archive'
import { address, documentAddress } from '../queries.ts'
import { seenAt } from '../seen-at.ts'
import { httpDate } from './http-date.ts'

/** A revision under its own address, from the instant at which it was seen. */
export interface Memento {
  readonly revision: number
  readonly path: string
  readonly seen: Temporal.Instant
}

/**
 * The revisions of a document, the first first.
 *
 * @example
 * mementosOf(document).at(-1)?.path // '/documents/fact-sheet/source?revision=2'
 */
export function mementosOf({ slug, history }: StoredDocument): Memento[] {
  return history
    .map((revision) => ({
      revision: revision.number,
      path: address(`${documentAddress(slug)}/source`, { revision: revision.number }),
      seen: seenAt(revision),
    }))
    .toSorted((a, b) => Temporal.Instant.compare(a.seen, b.seen) || a.revision - b.revision)
}

/**
 * What the source said at an instant: the last revision seen until then; the first where none had been seen yet. Seconds
 * count, for HTTP knows nothing smaller.
 *
 * @example
 * mementoAt(mementosOf(document), Temporal.Now.instant())?.revision
 */
export function mementoAt(mementos: readonly Memento[], instant: Temporal.Instant): Memento | null {
  const second = (one: Temporal.Instant) => Math.floor(one.epochMilliseconds / 1000)
  return mementos.findLast(({ seen }) => second(seen) <= second(instant)) ?? mementos[0] ?? null
}

/** Where the parts of a document's history are; `origin` is what whole addresses of this site begin with. */
export function placesOf({ slug, record }: StoredDocument, origin: string) {
  const page = origin + documentAddress(slug)
  const { sourceUrl } = record.meta
  const isOnTheWeb = sourceUrl !== null && /^https?:\/\/[^\s<>"]+$/.test(sourceUrl)
  return {
    /** What the mementos are states of: the source where it is on the web, else its newest bytes here. */
    original: isOnTheWeb ? sourceUrl : `${page}/source`,
    timegate: `${page}/timegate`,
    timemap: `${page}/timemap`,
  }
}

/**
 * The header `Link` of a memento or a TimeGate.
 *
 * @example
 * linkHeader(placesOf(document, origin)) // '<https://…>; rel="original", …'
 */
export function linkHeader({ original, timegate, timemap }: ReturnType<typeof placesOf>): string {
  return [
    `<${original}>; rel="original"`,
    `<${timegate}>; rel="timegate"`,
    `<${timemap}>; rel="timemap"; type="application/link-format"`,
  ].join(', ')
}

/**
 * The TimeMap: every memento with its instant (RFC 7089, section 5).
 *
 * @example
 * timeMapOf(document, 'https://readout.example').split('\n').length // 3 and one for each revision
 */
export function timeMapOf(document: StoredDocument, origin: string): string {
  const { original, timegate, timemap } = placesOf(document, origin)
  const mementos = mementosOf(document)
  const [first, last] = [mementos[0], mementos.at(-1)]
  const span = first && last ? `; from="${httpDate(first.seen)}"; until="${httpDate(last.seen)}"` : ''
  const lines = [
    `<${original}>; rel="original"`,
    `<${timegate}>; rel="timegate"`,
    `<${timemap}>; rel="self"; type="application/link-format"${span}`,
    ...mementos.map((memento) => {
      const place = [memento === first ? 'first ' : '', memento === last ? 'last ' : ''].join('')
      return `<${origin}${memento.path}>; rel="${place}memento"; datetime="${httpDate(memento.seen)}"`
    }),
  ]
  return `${lines.join(',\n')}\n`
}
