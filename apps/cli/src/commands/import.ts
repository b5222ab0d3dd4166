import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type {
  Archive,
  ArchivePlace,
  HoldOrder,
  ImportDesk,
  ImportOutcome,
  ImportProgress,
  ImportReport,
} from '@readout/archive'
import { ReadoutError } from '@readout/record'
import { type Command, Option } from 'commander'
import { namedMessage } from '../failure.ts'
import { growInSmallSteps } from '../heap.ts'
import { type PlaceOptions, placesOf } from '../import-places.ts'
import { zonedInstant } from '../instant.ts'
import type { ExportedPackage, ImportedSource, ImportSummary } from '../json.ts'
import { numberBetween } from '../numbers.ts'
import { folderOption, loadArchive, placeOf, withArchive } from '../place.ts'
import { watchProgress } from '../progress.ts'
import { openReport, reportOf } from '../report-file.ts'
import { showImport } from '../show/import.ts'
import type { Surroundings } from '../surroundings.ts'
import { startTracing, type Tracing } from '../tracing/tracing.ts'
import { packageInWords } from './export.ts'
import { importIntoQueue } from './import-queue.ts'
import { byOption, type ReleaseOptions, responsible } from './release-options.ts'

interface ImportCommandOptions extends PlaceOptions, Partial<ReleaseOptions> {
  readonly history?: true
  readonly holdUntil?: Temporal.ZonedDateTime | 'embargo'
  readonly contents?: true
  readonly pause: number
  readonly contact?: string
  readonly jobs?: number
  readonly dryRun?: true
  readonly report?: string
  readonly queue?: true
  readonly json?: true
}

/** `readout import PLACE…`: takes texts into the archive. */
export function addImport(program: Command, surroundings: Surroundings): Command {
  return program
    .command('import')
    .summary('take texts into the archive: files, folders, zip and tar files, addresses')
    .description(
      'Takes files, and the Markdown, text, HTML, PDF and Word files in folders, zip and tar files, into the archive, and ' +
        'what stands at addresses: pages, feeds, sites of WordPress. The same bytes twice change nothing; changed bytes ' +
        'make a new revision and the old one stays. With --history, folders of a git repository are taken with all that was ' +
        'committed. What cannot be read is reported at the end and stops nothing ' +
        'else.',
    )
    .argument('<PLACE...>', 'files, folders, zip and tar files, addresses (https://…)')
    .addOption(new Option('--feed', 'the addresses are those of feeds, or of pages that name one'))
    .addOption(
      new Option('--wordpress', 'the addresses are those of sites that run WordPress').conflicts('feed'),
    )
    .option('--contents', 'take the texts that stand in a feed, not the pages that it links')
    .addOption(
      new Option('--pause <seconds>', 'how long to wait between two requests to one site')
        .argParser(numberBetween(0, 3600))
        .default(1),
    )
    .option('--contact <address>', 'a mail or web address that sites are told, for complaints')
    .addOption(
      new Option(
        '--jobs <number>',
        'how many texts to read at once, in threads; one for each core, at most 4',
      ).argParser(numberBetween(1, 64)),
    )
    .addOption(
      new Option('--dry-run', 'say what would become of each text, and write nothing').conflicts('holdUntil'),
    )
    .option('--report <file>', 'write what failed and why to a file, as JSON')
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
    .addOption(
      new Option(
        '--history',
        'take every version that git has of each text, as it was seen when it was committed',
      ).conflicts(['feed', 'wordpress', 'contents', 'dryRun']),
    )
    .addOption(
      new Option(
        '--queue',
        'put the texts into the queue of an archive on PostgreSQL, for `readout work` to take in',
      ).conflicts(['history', 'dryRun', 'jobs', 'report']),
    )
    .option('--json', 'one line of JSON for each source, and one for the whole')
    .addHelpText(
      'after',
      `
Examples:
  $ readout import fact-sheet.md call.txt statement.pdf
  $ readout import --folder ./summit-2031 texts/ more.zip old.tar.gz
  $ readout import --contact archive@example.org https://example.org/fact-sheet
  $ readout import --feed --dry-run https://example.org/briefings/feed
  $ readout import --wordpress --report failed.json https://example.org/
  $ readout import --history clone/fact-sheets
  $ DATABASE_URL=postgres://localhost/readout readout import texts/
  $ readout import --hold-until 2031-06-18T18:00+02:00 --reason Agreed. pact.md
  $ DATABASE_URL=postgres://db/readout readout import --queue texts/
`,
    )
    .action((named: readonly string[], options: ImportCommandOptions, command: Command) =>
      run(named, options, command, surroundings),
    )
}

async function run(
  named: readonly string[],
  options: ImportCommandOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end, now } = surroundings
  const places = placesOf(named, options)
  const { importHistory, importPlaces, isPackage, namedOrder } = await loadArchive()
  const asked = holdOf(options)
  const hold = asked && namedOrder(asked)
  const reportFile = options.report === undefined ? null : openReport(options.report)
  const tracing = await startTracing(process.env, (line) => terminal.warn(line))
  const { jobs = Math.min(availableParallelism(), 4), dryRun: isDry = false } = options
  const [only = ''] = named
  if (named.length === 1 && (await isPackage(only)))
    return importPackage(only, hold, options, command, { ...surroundings, tracing })
  if (options.queue) return importIntoQueue(places, hold, options, command, surroundings)
  growInSmallSteps()
  const begun = now()
  const at = await placeOf(command)
  await withArchive(isDry ? rehearsalPlace(at) : at, { ...surroundings, jobs, tracing }, async (open) => {
    const progress = watchProgress(isDry ? 'Trying' : 'Importing', 0, surroundings)
    const outcomes: ImportOutcome[] = []
    const onProgress = ({ done, total, isTotalKnown, outcome }: ImportProgress) => {
      outcomes.push(outcome)
      if (options.json) {
        progress.pause()
        terminal.printRaw(`${JSON.stringify(line(outcome))}\n`)
      }
      progress.step(done, total, isTotalKnown)
    }
    try {
      const { pause: pauseSeconds, contact, contents: isFeedItselfTaken } = options
      const web = { pauseSeconds, contact }
      const desk = deskOf(at, isDry, open, hold)
      // With a hold each version is asked for again: one of a public document is refused, and the line says why.
      const versions = async (repository: string) =>
        hold === undefined ? (await open()).versions(repository) : new Set<string>()
      const imported = () =>
        options.history
          ? importHistory({ ...desk, versions }, named, { onProgress })
          : importPlaces(desk, places, { onProgress, jobs, isDry, isFeedItselfTaken, web })
      const report = await (tracing ? tracing.command('readout import', imported) : imported())
      progress.end()
      reportFile?.write(reportOf(report, outcomes, { places: named, isDry, begun, ended: now() }))
      if (options.json) terminal.printRaw(`${JSON.stringify(summary(report, isDry))}\n`)
      else
        for (const shown of showImport(report, outcomes, { isDry, width: terminal.width, now: now() }))
          terminal.print(shown)
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
  { json, dryRun, queue }: ImportCommandOptions,
  command: Command,
  surroundings: Surroundings & { readonly tracing: Tracing | null },
): Promise<void> {
  const { terminal, end } = surroundings
  if (hold !== undefined)
    throw new ReadoutError(
      'bad-use',
      'A package holds what was public; it cannot be held.',
      'Import it without --hold-until.',
    )
  if (queue)
    throw new ReadoutError(
      'bad-use',
      'A package is read in whole or not at all; workers cannot share it.',
      'Import it without --queue, into an empty archive.',
    )
  if (dryRun)
    throw new ReadoutError(
      'bad-use',
      'A package is read in whole or not at all; there is no dry run of it.',
      'Import it without --dry-run, into an empty archive.',
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
function holdOf({ holdUntil, set, reason, by }: ImportCommandOptions): HoldOrder | undefined {
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

/** An archive that nobody has made yet is not made to be tried on. */
function rehearsalPlace(place: ArchivePlace): ArchivePlace {
  return isMade(place) ? place : { memory: true }
}

const isMade = (place: ArchivePlace) => !('folder' in place) || existsSync(place.folder)

/** The archive, opened when the first text comes: a mistyped path makes none. */
function deskOf(
  place: ArchivePlace,
  isDry: boolean,
  open: () => Promise<Archive>,
  hold: HoldOrder | undefined,
): ImportDesk {
  let opened: Promise<Pick<ImportDesk, 'importSource' | 'end'>> | null = null
  const taking = () => {
    opened ??= open().then((archive) => (isDry ? archive.rehearsal() : archive.importing()))
    return opened
  }
  return {
    importSource: async (source) => (await taking()).importSource(source, hold),
    end: async () => (await opened)?.end?.(),
    fetched: async (address) => (isMade(place) ? (await open()).fetched(address) : null),
    keepFetch: async (kept) => (await open()).keepFetch(kept),
  }
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

function summary(report: ImportReport, isDry: boolean): ImportSummary {
  const { failed, asBefore } = report
  return {
    format: 'readout/import/1',
    dryRun: isDry,
    ...report,
    failed: [...failed],
    asBefore: [...asBefore],
  }
}
