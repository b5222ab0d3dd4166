import { type Command, Option } from 'commander'
import type { ReleaseActLine } from '../json.ts'
import { folderOption, withMadeArchive } from '../place.ts'
import { showActs, showHeld } from '../show/releases.ts'
import type { Surroundings } from '../surroundings.ts'
import { heldLine } from './release-options.ts'

interface ReleasesOptions {
  readonly log?: true
  readonly json?: true
}

/** `readout releases`: what is held back, and the log. */
export function addReleases(program: Command, surroundings: Surroundings): Command {
  return program
    .command('releases')
    .summary('what is held back from the public, and until when')
    .description(
      'Lists the documents that the archive holds back: until when, in the zone in which that was said and in UTC, in ' +
        'which set, by whom and why. Ends with 1 where nothing is held.',
    )
    .addOption(new Option('--log', 'what was done about releases instead, the latest first'))
    .addOption(folderOption())
    .option('--json', 'one line of JSON for each document, or for each act')
    .addHelpText(
      'after',
      `
Examples:
  $ readout releases
  $ readout releases --log
  $ readout releases --json | jq -r .instant
`,
    )
    .action((options: ReleasesOptions, command: Command) => run(options, command, surroundings))
}

async function run(
  { log, json }: ReleasesOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, now, end } = surroundings
  await withMadeArchive(command, surroundings, async ({ releases }) => {
    const how = { width: terminal.width, now: now() }
    if (log) {
      const acts = await releases.acts()
      if (json) {
        for (const { until, at, ...act } of acts) {
          const line: ReleaseActLine = {
            format: 'readout/release-act/1',
            ...act,
            at: at.toString(),
            until: until?.toString() ?? null,
          }
          terminal.printRaw(`${JSON.stringify(line)}\n`)
        }
      } else for (const line of showActs(acts, how)) terminal.print(line)
      end(acts.length === 0 ? 1 : 0)
      return
    }
    const held = await releases.held()
    if (json) for (const one of held) terminal.printRaw(`${JSON.stringify(heldLine(one))}\n`)
    else for (const line of showHeld(held, how)) terminal.print(line)
    end(held.length === 0 ? 1 : 0)
  })
}
