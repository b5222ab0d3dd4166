import { type ImportOutcome, type ImportProgress, type ImportReport, importPaths } from '@readout/archive'
import type { Command } from 'commander'
import type { ImportedSource, ImportSummary } from '../json.ts'
import { folderOption, placeOf, withArchive } from '../place.ts'
import { watchProgress } from '../progress.ts'
import { showImport } from '../show/import.ts'
import type { Surroundings } from '../surroundings.ts'

interface ImportOptions {
  readonly json?: true
}

/** `readout import PATH…`: takes files and folders into the archive. */
export function addImport(program: Command, surroundings: Surroundings): Command {
  return program
    .command('import')
    .summary('take files and folders into the archive')
    .description(
      'Takes files, and the Markdown and text files in folders, into the archive. The same bytes twice change nothing; ' +
        'changed bytes make a new revision and the old one stays. What cannot be read is reported at the end and stops ' +
        'nothing else.',
    )
    .argument('<PATH...>', 'files and folders')
    .addOption(folderOption())
    .option('--json', 'one line of JSON for each source, and one for the whole')
    .addHelpText(
      'after',
      `
Examples:
  $ readout import fact-sheet.md call.txt
  $ readout import --folder ./summit-2031 texts/
  $ DATABASE_URL=postgres://localhost/readout readout import texts/
`,
    )
    .action((paths: readonly string[], options: ImportOptions, command: Command) =>
      run(paths, options, command, surroundings),
    )
}

async function run(
  paths: readonly string[],
  options: ImportOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  await withArchive(placeOf(command), surroundings, async (archive) => {
    const progress = watchProgress('Importing', 0, surroundings)
    const outcomes: ImportOutcome[] = []
    const onProgress = ({ done, total, outcome }: ImportProgress) => {
      outcomes.push(outcome)
      progress.pause()
      if (options.json) terminal.printRaw(`${JSON.stringify(line(outcome))}\n`)
      progress.step(done, total)
    }
    try {
      const report = await importPaths(archive, paths, { onProgress })
      progress.end()
      if (options.json) terminal.printRaw(`${JSON.stringify(summary(report))}\n`)
      else for (const shown of showImport(report, outcomes, terminal.width)) terminal.print(shown)
      for (const { name, message } of report.failed) terminal.warn(`readout: ${name}: ${message}`)
      end(report.failed.length > 0 ? 2 : 0)
    } finally {
      progress.end()
    }
  })
}

function line(outcome: ImportOutcome): ImportedSource {
  return { format: 'readout/imported/1', ...outcome }
}

function summary(report: ImportReport): ImportSummary {
  return { format: 'readout/import/1', ...report, failed: [...report.failed] }
}
