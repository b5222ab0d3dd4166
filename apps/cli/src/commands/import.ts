import { existsSync } from 'node:fs'
import type {
  Archive,
  ArchivePlace,
  ImportDesk,
  ImportOutcome,
  ImportProgress,
  ImportReport,
} from '@readout/archive'
import { type Command, Option } from 'commander'
import { namedMessage } from '../failure.ts'
import { type PlaceOptions, placesOf } from '../import-places.ts'
import type { ImportedSource, ImportSummary } from '../json.ts'
import { numberBetween } from '../numbers.ts'
import { folderOption, loadArchive, placeOf, withArchive } from '../place.ts'
import { watchProgress } from '../progress.ts'
import { openReport, reportOf } from '../report-file.ts'
import { showImport } from '../show/import.ts'
import type { Surroundings } from '../surroundings.ts'

interface ImportCommandOptions extends PlaceOptions {
  readonly contents?: true
  readonly pause: number
  readonly contact?: string
  readonly jobs?: number
  readonly dryRun?: true
  readonly report?: string
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
        'make a new revision and the old one stays. What cannot be read is reported at the end and stops nothing else.',
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
      new Option('--jobs <number>', 'how many texts to read at once, in threads').argParser(
        numberBetween(1, 64),
      ),
    )
    .option('--dry-run', 'say what would become of each text, and write nothing')
    .option('--report <file>', 'write what failed and why to a file, as JSON')
    .addOption(folderOption())
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
  $ DATABASE_URL=postgres://localhost/readout readout import texts/
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
  const reportFile = options.report === undefined ? null : openReport(options.report)
  const { importPlaces } = await loadArchive()
  const { jobs, dryRun: isDry = false } = options
  const begun = now()
  const at = await placeOf(command)
  await withArchive(isDry ? rehearsalPlace(at) : at, { ...surroundings, jobs }, async (open) => {
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
      const desk = deskOf(at, isDry, open)
      const report = await importPlaces(desk, places, { onProgress, jobs, isDry, isFeedItselfTaken, web })
      progress.end()
      reportFile?.write(reportOf(report, outcomes, { places: named, isDry, begun, ended: now() }))
      if (options.json) terminal.printRaw(`${JSON.stringify(summary(report, isDry))}\n`)
      else for (const shown of showImport(report, outcomes, isDry, terminal.width)) terminal.print(shown)
      for (const warning of outcomes.flatMap(warningsOf)) terminal.warn(`readout: ${warning}`)
      end(report.failed.length > 0 ? 2 : 0)
    } finally {
      progress.end()
    }
  })
}

/** An archive that nobody has made yet is not made to be tried on. */
function rehearsalPlace(place: ArchivePlace): ArchivePlace {
  return isMade(place) ? place : { memory: true }
}

const isMade = (place: ArchivePlace) => !('folder' in place) || existsSync(place.folder)

/** The archive, opened when the first text comes: a mistyped path makes none. */
function deskOf(place: ArchivePlace, isDry: boolean, open: () => Promise<Archive>): ImportDesk {
  let rehearsal: Promise<Pick<Archive, 'importSource'>> | null = null
  const taking = () => {
    if (!isDry) return open()
    rehearsal ??= open().then((archive) => archive.rehearsal())
    return rehearsal
  }
  return {
    importSource: async (source) => (await taking()).importSource(source),
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
    : { format, ...outcome, problems: [...(outcome.problems ?? [])] }
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
