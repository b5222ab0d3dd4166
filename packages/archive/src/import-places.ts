/** Places of every kind into the archive: what they give is read side by side and written in its own order. */
import { ReadoutError } from '@readout/record'
import { gather } from './sources/gather.ts'
import type { Gathered, ImportPlace } from './sources/gathered.ts'
import type { WebOptions } from './sources/web/web.ts'
import type { Archive, ImportOutcome, ImportReport } from './types.ts'

/** What importing needs of an archive. */
export interface ImportDesk extends Pick<Archive, 'importSource' | 'fetched' | 'keepFetch'> {
  /** To be called when all has been given, where the archive was told that many come. */
  end?(): Promise<void>
}

export interface ImportProgress {
  /** How many texts are done, this one included; a path that leads nowhere counts as one. */
  readonly done: number
  /** As far as is known. */
  readonly total: number
  /** False while more may come than is known: a tar file has no list of what it holds. */
  readonly isTotalKnown: boolean
  readonly outcome: ImportOutcome
}

export interface ImportOptions {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
  /** How many texts may be read at once: as many as the archive has threads for. 1 where it is left out. */
  readonly jobs?: number | undefined
  /** Whether what is imported stays: a dry run keeps nothing of what servers say either. */
  readonly isDry?: boolean | undefined
  /** Whether the texts that stand in a feed are taken, and not the pages that it links. */
  readonly isFeedItselfTaken?: boolean | undefined
  readonly web?: WebOptions | undefined
}

/**
 * Imports what the places give: files, folders, zip and tar files, pages, feeds, sites of WordPress. Goes on past what
 * fails, and says at the end what it was.
 *
 * @throws ReadoutError 'bad-use' where no place is named; 'no-documents' where only paths are and they hold none;
 * 'database' or 'archive-folder' where the archive itself fails, after which what was imported before stays
 *
 * @example
 * const archive = await openArchive({ memory: true })
 * const { added } = await importPlaces(archive, [{ path: 'examples' }])
 * added // 6
 * await archive.close()
 */
export async function importPlaces(
  desk: ImportDesk,
  places: readonly ImportPlace[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  if (places.length === 0)
    throw new ReadoutError('bad-use', 'Nothing to import is named.', 'Name files, folders or addresses.')
  const book = openReport(desk, options)
  const underWay: { readonly item: Gathered; readonly outcome: Promise<ImportOutcome> | null }[] = []
  const settleFirst = async () => {
    const first = underWay.shift()
    if (first === undefined) return
    await book.settle(first.item, await first.outcome)
    bytes -= bytesOf(first.item)
  }
  let bytes = 0
  const isFull = () => underWay.length >= mostUnderWay * (options.jobs ?? 1) || bytes > mostBytesUnderWay
  try {
    for await (const item of gather(desk, places, options)) {
      underWay.push({ item, outcome: begun(desk, item) })
      bytes += bytesOf(item)
      while (isFull()) await settleFirst()
    }
    while (underWay.length > 0) await settleFirst()
    await desk.end?.()
  } catch (error) {
    await Promise.allSettled(underWay.map(({ outcome }) => outcome))
    throw error
  }
  return book.report()
}

/** For each thread: what waits to be read while a portion is written, and what waits to be written. */
const mostUnderWay = 32
const mostBytesUnderWay = 32 * 2 ** 20

const bytesOf = (item: Gathered) => (item.is === 'text' ? item.source.bytes.byteLength : 0)

function begun(desk: ImportDesk, item: Gathered): Promise<ImportOutcome> | null {
  if (item.is !== 'text') return null
  const outcome = desk.importSource(item.source)
  // Its failure is met when its turn comes.
  outcome.catch(() => {})
  return outcome
}

/** Counts what became of each text, and keeps what servers said of what is in the archive now. */
function openReport(desk: ImportDesk, { onProgress, isDry = false }: ImportOptions) {
  const outcomes: ImportOutcome[] = []
  const asBefore = new Set<string>()
  let announced = 0
  let isTotalKnown = true
  /** Whether a text of the list that is being gone through failed: then all of it is asked for again. */
  let isListWhole = true

  function note(outcome: ImportOutcome): void {
    outcomes.push(outcome)
    if (outcome.status === 'failed') isListWhole = false
    const done = outcomes.length
    onProgress?.({ done, total: Math.max(announced, done), isTotalKnown, outcome })
  }

  async function settle(item: Gathered, outcome: ImportOutcome | null): Promise<void> {
    switch (item.is) {
      case 'begin':
        isTotalKnown = item.isLast
        isListWhole = true
        return
      case 'more':
        if (item.texts === null) isTotalKnown = false
        announced += item.texts ?? 0
        return
      case 'text': {
        if (outcome === null) return
        note(outcome)
        if (item.fetch && outcome.status !== 'failed' && !isDry) {
          const { name, slug } = outcome
          await desk.keepFetch({ ...item.fetch, name, slug })
        }
        return
      }
      case 'unchanged':
        return note({ status: 'unchanged', name: item.name, slug: item.slug })
      case 'failed':
        return note({ status: 'failed', name: item.name, message: item.message })
      case 'list':
        if (isListWhole && !isDry)
          await desk.keepFetch({ ...item.fetch, name: item.fetch.address, slug: null })
        isListWhole = true
        return
      case 'same list':
        asBefore.add(item.name)
    }
  }

  return { settle, report: () => reportOf(outcomes, [...asBefore]) }
}

/**
 * The counts of what became of sources.
 *
 * @example
 * reportOf([]).added // 0
 */
export function reportOf(outcomes: readonly ImportOutcome[], asBefore: readonly string[] = []): ImportReport {
  const countOf = (status: ImportOutcome['status']) =>
    outcomes.filter((outcome) => outcome.status === status).length
  return {
    added: countOf('added'),
    revised: countOf('revised'),
    unchanged: countOf('unchanged'),
    failed: outcomes.flatMap((outcome) =>
      outcome.status === 'failed' ? [{ name: outcome.name, message: outcome.message }] : [],
    ),
    asBefore,
  }
}
