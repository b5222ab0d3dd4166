import type { Archive, HeldDocument } from '@readout/archive'
import { type Command, Option } from 'commander'
import { zonedInstant } from '../instant.ts'
import type { Line } from '../layout.ts'
import { folderOption, withMadeArchive } from '../place.ts'
import { showHeld } from '../show/releases.ts'
import { sayCount } from '../show/words.ts'
import type { Surroundings } from '../surroundings.ts'
import {
  byOption,
  heldLine,
  type ReleaseOptions,
  reasonOption,
  responsible,
  setOption,
  whichOf,
} from './release-options.ts'

/** `readout release SLUG…`: makes held documents public now. */
export function addRelease(program: Command, surroundings: Surroundings): Command {
  const command = program
    .command('release')
    .summary('make held documents public now')
    .description(
      'Makes held documents public now, before their instant: all that are named, or none. Documents of one set come ' +
        'together. Prints them as they were held.',
    )
    .argument('[SLUG...]', 'the names of documents in the archive')
  return withTerms(command)
    .addHelpText(
      'after',
      `
Examples:
  $ readout release --set outcome --reason 'The leaders have spoken.'
  $ readout release 2031-06-18-fact-sheet --by ana --reason 'It is on air.'
`,
    )
    .action((slugs: readonly string[], options: ReleaseOptions, command: Command) =>
      act(
        ({ releases }) => releases.lift(whichOf(slugs, options), responsible(options)),
        (documents) => [[{ text: `${sayCount(documents.length, 'text')} released.` }]],
        options,
        command,
        surroundings,
      ),
    )
}

/** `readout hold SLUG… --until INSTANT`: holds held documents until another instant. */
export function addHold(program: Command, surroundings: Surroundings): Command {
  const command = program
    .command('hold')
    .summary('hold held documents until another instant')
    .description(
      'Holds documents that are held until another instant, later or earlier: all that are named, or none. Documents of ' +
        'one set move together. What is public has to be withdrawn first.',
    )
    .argument('[SLUG...]', 'the names of documents in the archive')
    .addOption(
      new Option('--until <instant>', 'the instant, with its zone')
        .argParser(zonedInstant)
        .makeOptionMandatory(),
    )
  return withTerms(command)
    .addHelpText(
      'after',
      `
Examples:
  $ readout hold --set outcome --until '2031-06-18T20:00[Europe/Oslo]' --reason 'The plenary runs late.'
  $ readout hold 2031-06-18-fact-sheet --until 2031-06-18T22:00Z --reason 'As agreed.'
`,
    )
    .action((slugs: readonly string[], options: HoldOptions, command: Command) =>
      act(
        ({ releases }) => releases.hold(whichOf(slugs, options), options.until, responsible(options)),
        (documents) => showHeld(documents, { width: surroundings.terminal.width, now: surroundings.now() }),
        options,
        command,
        surroundings,
      ),
    )
}

interface HoldOptions extends ReleaseOptions {
  readonly until: Temporal.ZonedDateTime
}

/** `readout withdraw SLUG…`: takes documents out of public sight. */
export function addWithdraw(program: Command, surroundings: Surroundings): Command {
  const command = program
    .command('withdraw')
    .summary('take documents out of public sight')
    .description(
      'Takes documents out of public sight until somebody releases them: all that are named, or none. The archive keeps ' +
        'them with all their revisions. A held document loses its instant and leaves its set. What was public may have ' +
        'been copied meanwhile.',
    )
    .argument('[SLUG...]', 'the names of documents in the archive')
  return withTerms(command)
    .addHelpText(
      'after',
      `
Examples:
  $ readout withdraw 2031-06-18-fact-sheet --reason 'It names a source.'
  $ readout withdraw --set outcome --reason 'The meeting is off.'
`,
    )
    .action((slugs: readonly string[], options: ReleaseOptions, command: Command) =>
      act(
        ({ releases }) => releases.withdraw(whichOf(slugs, options), responsible(options)),
        (documents) => showHeld(documents, { width: surroundings.terminal.width, now: surroundings.now() }),
        options,
        command,
        surroundings,
      ),
    )
}

/** Which documents, why and by whom: what every act takes. */
const withTerms = (command: Command) =>
  command
    .addOption(setOption())
    .addOption(reasonOption())
    .addOption(byOption())
    .addOption(folderOption())
    .option('--json', 'one line of JSON for each document')

async function act(
  done: (archive: Archive) => Promise<readonly HeldDocument[]>,
  show: (documents: readonly HeldDocument[]) => readonly Line[],
  { json }: ReleaseOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  await withMadeArchive(command, surroundings, async (archive) => {
    const documents = await done(archive)
    if (json) for (const one of documents) terminal.printRaw(`${JSON.stringify(heldLine(one))}\n`)
    else for (const line of show(documents)) terminal.print(line)
    end(0)
  })
}
