import type { FormName } from '@readout/archive'
import { type Command, Option } from 'commander'
import type { ExportedPackage } from '../json.ts'
import { folderOption, withMadeArchive } from '../place.ts'
import type { Surroundings } from '../surroundings.ts'

interface ExportOptions {
  readonly format?: FormName
  readonly json?: true
}

/** `readout export PLACE`: what is public of the archive, as a package that others can read. */
export function addExport(program: Command, surroundings: Surroundings): Command {
  return program
    .command('export')
    .summary('what is public of the archive, as a Data Package')
    .description(
      'Writes what is public of the archive as a Data Package: each table as CSV and as Parquet, the bytes of every ' +
        'revision, and a datapackage.json that says what everything means. What is held is not in it. readout import puts ' +
        'it back into an empty archive.',
    )
    .argument('<PLACE>', 'a folder that is new or empty, or a file that ends in .zip')
    .addOption(folderOption())
    .addOption(
      new Option('--format <form>', 'only one form of the tables').choices([
        'csv',
        'parquet',
      ] satisfies FormName[]),
    )
    .option('--json', 'one line of JSON that says what the package holds')
    .addHelpText(
      'after',
      `
Examples:
  $ readout export lake.zip
  $ readout export --format parquet --folder ./summit-2031 summit-2031-package
  $ readout import --folder ./copy lake.zip
`,
    )
    .action((place: string, options: ExportOptions, command: Command) =>
      run(place, options, command, surroundings),
    )
}

async function run(
  to: string,
  { format, json }: ExportOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  await withMadeArchive(command, surroundings, async (archive) => {
    const report = await archive.writePackage(to, format)
    if (json) {
      const line: ExportedPackage = { format: 'readout/package/1', ...report }
      terminal.printRaw(`${JSON.stringify(line)}\n`)
    } else terminal.print([{ text: packageInWords('written', report) }])
    end(0)
  })
}

/** How much a package holds, in a line. */
export function packageInWords(
  done: 'written' | 'read',
  { documents, revisions, commitments }: Omit<ExportedPackage, 'format'>,
): string {
  const parts = [counted(documents, 'document'), counted(revisions, 'revision')]
  return `Package ${done}: ${parts.join(', ')}, ${counted(commitments, 'commitment')}.`
}

/** `3 documents` */
export const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
