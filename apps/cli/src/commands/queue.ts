import { type Command, Option } from 'commander'
import { namedMessage } from '../failure.ts'
import type { QueueLine } from '../json.ts'
import { hang } from '../layout.ts'
import { databasePlace, loadArchive } from '../place.ts'
import { sayCount } from '../show/words.ts'
import type { Surroundings } from '../surroundings.ts'

interface QueueOptions {
  readonly retry?: true
  readonly drop?: true
  readonly json?: true
}

/** `readout queue`: how the queue of texts stands. */
export function addQueue(program: Command, surroundings: Surroundings): Command {
  return program
    .command('queue')
    .summary('how the queue of texts stands, and what failed')
    .description(
      'Counts the texts that wait to be taken into the archive and those that workers have in hand, and lists those that ' +
        'failed, each with the reason. Ends with 1 where the queue is empty.',
    )
    .addOption(new Option('--retry', 'put those that failed back into the queue').conflicts('drop'))
    .option('--drop', 'forget those that failed, with their bytes')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ DATABASE_URL=postgres://db/readout readout queue
  $ DATABASE_URL=postgres://db/readout readout queue --retry
  $ DATABASE_URL=postgres://db/readout readout queue --json | jq .waiting
`,
    )
    .action((options: QueueOptions) => run(options, surroundings))
}

async function run({ retry, drop, json }: QueueOptions, { terminal, end }: Surroundings): Promise<void> {
  const { openQueue } = await loadArchive()
  const queue = await openQueue(databasePlace())
  try {
    if (retry) await queue.retry()
    if (drop) await queue.drop()
    const { waiting, underWay, failed } = await queue.state()
    const line: QueueLine = { format: 'readout/queue/1', waiting, underWay, failed: [...failed] }
    if (json) terminal.printRaw(`${JSON.stringify(line)}\n`)
    else {
      terminal.print(`${sayCount(waiting, 'text')} waiting, ${underWay} under way, ${failed.length} failed.`)
      for (const { name, message } of failed)
        for (const shown of hang([{ text: '  ' }], namedMessage(name, message), terminal.width))
          terminal.print(shown)
    }
    end(waiting + underWay + failed.length === 0 ? 1 : 0)
  } finally {
    await queue.close()
  }
}
