import type { ImportOutcome, ImportProgress, ImportReport, ImportSource } from '@readout/archive'
import { ReadoutError } from '@readout/record'
import type { Command } from 'commander'
import { namedMessage } from '../failure.ts'
import type { ExportedPackage, ImportedSource, ImportSummary } from '../json.ts'
import { folderOption, loadArchive, placeOf, withArchive } from '../place.ts'
import { watchProgress } from '../progress.ts'
import { showImport } from '../show/import.ts'
import type { Surroundings } from '../surroundings.ts'
import { packageInWords } from './export.ts'

interface ImportOptions {
  readonly json?: true
}

/** `readout import PATH…`: takes files and folders into the archive. */
export function addImport(program: Command, surroundings: Surroundings): Command {
  return program
    .command('import')
    .summary('take files and folders into the archive')
    .description(
      'Takes files, and the Markdown, text, HTML, PDF and Word files in folders, into the archive. The same bytes twice ' +
        'change nothing; changed bytes make a new revision and the old one stays. What cannot be read is reported at the ' +
        'end and stops nothing else.',
    )
    .argument('<PATH...>', 'files and folders')
    .addOption(folderOption())
    .option('--json', 'one line of JSON for each source, and one for the whole')
    .addHelpText(
      'after',
      `
Examples:
  $ readout import fact-sheet.md call.txt statement.pdf
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
  refuseStandardInput(paths)
  const { importPaths, isPackage } = await loadArchive()
  const [only = ''] = paths
  if (paths.length === 1 && (await isPackage(only)))
    return importPackage(only, options, command, surroundings)
  await withArchive(await placeOf(command), surroundings, async (open) => {
    const progress = watchProgress('Importing', 0, surroundings)
    const outcomes: ImportOutcome[] = []
    const onProgress = ({ done, total, outcome }: ImportProgress) => {
      outcomes.push(outcome)
      if (options.json) {
        progress.pause()
        terminal.printRaw(`${JSON.stringify(line(outcome))}\n`)
      }
      progress.step(done, total)
    }
    try {
      const importSource = async (source: ImportSource) => (await open()).importSource(source)
      const report = await importPaths({ importSource }, paths, { onProgress })
      progress.end()
      if (options.json) terminal.printRaw(`${JSON.stringify(summary(report))}\n`)
      else for (const shown of showImport(report, outcomes, terminal.width)) terminal.print(shown)
      for (const warning of outcomes.flatMap(warningsOf)) terminal.warn(`readout: ${warning}`)
      end(report.failed.length > 0 ? 2 : 0)
    } finally {
      progress.end()
    }
  })
}

/** A package of `readout export` is a whole archive. */
async function importPackage(
  from: string,
  { json }: ImportOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  await withArchive(await placeOf(command), surroundings, async (open) => {
    const report = await (await open()).readPackage(from)
    const line: ExportedPackage = { format: 'readout/package/1', ...report }
    if (json) terminal.printRaw(`${JSON.stringify(line)}\n`)
    else terminal.print([{ text: packageInWords('read', report) }])
    end(0)
  })
}

/** What has no name cannot be found again when it changes. */
function refuseStandardInput(paths: readonly string[]): void {
  if (!paths.includes('-')) return
  throw new ReadoutError(
    'bad-use',
    'Standard input (-) has no name that a text could be kept under.',
    'Save it to a file and import that.',
  )
}

/** One line for each text that is not in the archive, or is there with something wrong in it. */
function warningsOf(outcome: ImportOutcome): string[] {
  if (outcome.status === 'failed') return [namedMessage(outcome.name, outcome.message)]
  return (outcome.problems ?? []).map(({ message }) => namedMessage(outcome.name, message))
}

function line(outcome: ImportOutcome): ImportedSource {
  const format = 'readout/imported/1'
  return outcome.status === 'failed'
    ? { format, ...outcome }
    : { format, ...outcome, problems: [...(outcome.problems ?? [])] }
}

function summary(report: ImportReport): ImportSummary {
  return { format: 'readout/import/1', ...report, failed: [...report.failed] }
}
