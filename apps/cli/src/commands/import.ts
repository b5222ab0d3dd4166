import type { HoldOrder, ImportOutcome, ImportProgress, ImportReport, ImportSource } from '@readout/archive'
import { ReadoutError } from '@readout/record'
import { type Command, Option } from 'commander'
import { namedMessage } from '../failure.ts'
import { zonedInstant } from '../instant.ts'
import type { ExportedPackage, ImportedSource, ImportSummary } from '../json.ts'
import { folderOption, loadArchive, placeOf, withArchive } from '../place.ts'
import { watchProgress } from '../progress.ts'
import { showImport } from '../show/import.ts'
import type { Surroundings } from '../surroundings.ts'
import { packageInWords } from './export.ts'
import { byOption, type ReleaseOptions, responsible } from './release-options.ts'

interface ImportOptions extends Partial<ReleaseOptions> {
  readonly holdUntil?: Temporal.ZonedDateTime | 'embargo'
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
    .addOption(
      new Option(
        '--hold-until <instant>',
        'keep them from the public until then: an instant with its zone, or embargo: the instant that each text states',
      ).argParser((value) => (value === 'embargo' ? value : zonedInstant(value))),
    )
    .addOption(new Option('--set <name>', 'release them together, all or none, under this name'))
    .addOption(new Option('--reason <words>', 'why they are held; it stands in the log'))
    .addOption(byOption())
    .addOption(folderOption())
    .option('--json', 'one line of JSON for each source, and one for the whole')
    .addHelpText(
      'after',
      `
Examples:
  $ readout import fact-sheet.md call.txt statement.pdf
  $ readout import --folder ./summit-2031 texts/
  $ DATABASE_URL=postgres://localhost/readout readout import texts/
  $ readout import --hold-until '2031-06-18T18:00[Europe/Oslo]' --reason 'Agreed with the host.' pact.md
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
  const { terminal, now, end } = surroundings
  refuseStandardInput(paths)
  const hold = holdOf(options)
  const { importPaths, isPackage } = await loadArchive()
  const [only = ''] = paths
  if (paths.length === 1 && (await isPackage(only)))
    return importPackage(only, hold, options, command, surroundings)
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
      const importSource = async (source: ImportSource) => (await open()).importSource(source, hold)
      const report = await importPaths({ importSource }, paths, { onProgress })
      progress.end()
      if (options.json) terminal.printRaw(`${JSON.stringify(summary(report))}\n`)
      else for (const shown of showImport(report, outcomes, terminal.width, now())) terminal.print(shown)
      for (const warning of outcomes.flatMap(warningsOf)) terminal.warn(`readout: ${warning}`)
      end(report.failed.length > 0 ? 2 : 0)
    } finally {
      progress.end()
    }
  })
}

/** A package of `readout export` is a whole archive, and all of it is public. */
async function importPackage(
  from: string,
  hold: HoldOrder | undefined,
  { json }: ImportOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  if (hold !== undefined)
    throw new ReadoutError(
      'bad-use',
      'A package holds what was public; it cannot be held.',
      'Import it without --hold-until.',
    )
  await withArchive(await placeOf(command), surroundings, async (open) => {
    const report = await (await open()).readPackage(from)
    const line: ExportedPackage = { format: 'readout/package/1', ...report }
    if (json) terminal.printRaw(`${JSON.stringify(line)}\n`)
    else terminal.print([{ text: packageInWords('read', report) }])
    end(0)
  })
}

/** The hold that is asked for, if one is. */
function holdOf({ holdUntil, set, reason, by }: ImportOptions): HoldOrder | undefined {
  if (holdUntil === undefined) {
    const isAbout = [set, reason, by].some((value) => value !== undefined)
    if (!isAbout) return undefined
    throw new ReadoutError(
      'bad-use',
      'A set, a reason or an account is named, but no instant.',
      'Name it with --hold-until, or leave them out.',
    )
  }
  if (reason === undefined)
    throw new ReadoutError('bad-use', 'No reason is given for the hold.', 'Say why with --reason.')
  return { until: holdUntil, set, ...responsible({ by, reason }) }
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
    : { format, ...outcome, problems: [...(outcome.problems ?? [])], held: heldOf(outcome) }
}

function heldOf({ held }: Exclude<ImportOutcome, { readonly status: 'failed' }>) {
  return held === undefined ? null : { until: held.until?.toString() ?? null, set: held.set }
}

function summary(report: ImportReport): ImportSummary {
  return { format: 'readout/import/1', ...report, failed: [...report.failed] }
}
