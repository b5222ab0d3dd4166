import { setTimeout as after } from 'node:timers/promises'
import type { ImportOutcome, QueueWorker } from '@readout/archive'
import { type Command, Option } from 'commander'
import { growInSmallSteps } from '../heap.ts'
import { numberBetween } from '../numbers.ts'
import { databasePlace, loadArchive } from '../place.ts'
import { sayCount } from '../show/words.ts'
import { listenForStop } from '../stopping.ts'
import type { Surroundings } from '../surroundings.ts'

interface WorkOptions {
  readonly jobs?: number
  readonly untilEmpty?: true
}

/** `readout work`: an import worker. */
export function addWork(program: Command, surroundings: Surroundings): Command {
  return program
    .command('work')
    .summary('take the texts of the queue into the archive')
    .description(
      'Takes texts that were put into the queue (readout import --queue) into the archive, until it is stopped with ' +
        'Ctrl-C; then it finishes what is in hand. As many as you like may work on one archive, on any machine that ' +
        'reaches its database (DATABASE_URL). It prints nothing of a text, for texts may be held; readout queue tells ' +
        'what failed.',
    )
    .addOption(
      new Option('--jobs <number>', 'how many texts to read at once, in threads').argParser(
        numberBetween(1, 64),
      ),
    )
    .option('--until-empty', 'end when nothing waits and no worker has anything in hand')
    .addHelpText(
      'after',
      `
Examples:
  $ DATABASE_URL=postgres://db/readout readout work
  $ DATABASE_URL=postgres://db/readout readout work --jobs 4 --until-empty
`,
    )
    .action((options: WorkOptions) => run(options, surroundings))
}

async function run({ jobs, untilEmpty }: WorkOptions, { terminal, now, end }: Surroundings): Promise<void> {
  growInSmallSteps()
  const { openArchive, startWorker } = await loadArchive()
  const place = databasePlace()
  const counts = { added: 0, revised: 0, unchanged: 0, failed: 0 }
  /** What was told last: a database that is away for an hour is told of once. */
  let trouble: string | null = null
  const archive = await openArchive(place, { now, jobs })
  const stop = listenForStop()
  try {
    const worker = await startWorker(place, archive, {
      jobs,
      onOutcome: ({ status }: ImportOutcome) => {
        counts[status] += 1
        trouble = null
      },
      onTrouble: ({ message }) => {
        if (message !== trouble) terminal.warn(`readout: ${message}`)
        trouble = message
      },
    })
    if (!untilEmpty)
      terminal.print([{ text: 'Taking texts from the queue. Stop with Ctrl-C.', style: 'dim' }])
    await (untilEmpty ? Promise.race([stop.told, emptied(worker)]) : stop.told)
    await worker.stop()
    const { added, revised, unchanged, failed } = counts
    const all = added + revised + unchanged + failed
    terminal.print(
      `${sayCount(all, 'text')}: ${added} added, ${revised} revised, ${unchanged} unchanged, ${failed} failed.`,
    )
    // Who is told to stop has done what was asked of it.
    end(untilEmpty && failed > 0 ? 2 : 0)
  } finally {
    stop.forget()
    await archive.close()
  }
}

async function emptied(worker: QueueWorker): Promise<void> {
  while (!(await worker.isQueueEmpty())) await after(500)
}
