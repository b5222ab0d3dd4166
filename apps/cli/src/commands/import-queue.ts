/** `readout import --queue`: what the places give is left to workers. */
import type { HoldOrder, ImportPlace, TextQueue } from '@readout/archive'
import type { Command } from 'commander'
import { namedMessage } from '../failure.ts'
import type { QueuedTexts } from '../json.ts'
import { loadArchive, placeOf, withArchive } from '../place.ts'
import { watchProgress } from '../progress.ts'
import { sayCount } from '../show/words.ts'
import type { Surroundings } from '../surroundings.ts'

interface QueueingOptions {
  readonly contents?: true
  readonly pause: number
  readonly contact?: string
  readonly json?: true
}

/**
 * Puts the texts of the places into the queue of the archive, and says how many.
 *
 * @throws {ReadoutError} `bad-use`: the archive is in a folder; what an import throws.
 */
export async function importIntoQueue(
  places: readonly ImportPlace[],
  hold: HoldOrder | undefined,
  { contents: isFeedItselfTaken, pause: pauseSeconds, contact, json }: QueueingOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  const { enqueuePlaces, openQueue } = await loadArchive()
  const place = await placeOf(command)
  await withArchive(place, surroundings, async (open) => {
    const queue: TextQueue = await openQueue(place)
    const progress = watchProgress('Queueing', 0, surroundings)
    try {
      const desk = { fetched: async (address: string) => (await open()).fetched(address) }
      const report = await enqueuePlaces(queue, desk, places, {
        hold,
        isFeedItselfTaken,
        web: { pauseSeconds, contact },
        onProgress: progress.step,
      })
      progress.end()
      const { queued, unchanged, failed } = report
      const line: QueuedTexts = { format: 'readout/queued/1', queued, unchanged, failed: [...failed] }
      if (json) terminal.printRaw(`${JSON.stringify(line)}\n`)
      else
        terminal.print(
          `${sayCount(queued + unchanged + failed.length, 'text')}: ${queued} in the queue, ${unchanged} unchanged, ${failed.length} failed.`,
        )
      for (const { name, message } of failed) terminal.warn(`readout: ${namedMessage(name, message)}`)
      end(failed.length > 0 ? 2 : 0)
    } finally {
      progress.end()
      await queue.close()
    }
  })
}
