/** The file that `readout import --report` writes. */
import { accessSync, constants, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ImportOutcome, ImportReport } from '@readout/archive'
import { ReadoutError } from '@readout/record'
import type { ImportReportFile } from './json.ts'

/**
 * Makes sure that the file can be written before hours of work, and gives the way to write it when they are over. An
 * earlier report stays until then.
 *
 * @throws {ReadoutError} `bad-use`: it cannot be written there.
 * @example
 * openReport('failed.json').write(reportOf(report, outcomes, circumstances))
 */
export function openReport(path: string): { write(report: ImportReportFile): void } {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder')
    accessSync(dirname(path), constants.W_OK)
  } catch (error) {
    throw unwritable(path, error)
  }
  return {
    write(report) {
      try {
        writeFileSync(`${path}.part`, `${JSON.stringify(report, null, 2)}\n`)
        renameSync(`${path}.part`, path)
      } catch (error) {
        throw unwritable(path, error)
      }
    },
  }
}

interface Circumstances {
  /** As they were named. */
  readonly places: readonly string[]
  readonly isDry: boolean
  readonly begun: Temporal.Instant
  readonly ended: Temporal.Instant
}

/**
 * What an import did, with all that somebody has to look after.
 *
 * @example
 * reportOf(report, outcomes, { places: ['texts/'], isDry: false, begun, ended }).failed
 */
export function reportOf(
  report: ImportReport,
  outcomes: readonly ImportOutcome[],
  { places, isDry, begun, ended }: Circumstances,
): ImportReportFile {
  return {
    format: 'readout/import-report/1',
    places: [...places],
    dryRun: isDry,
    begun: begun.toString({ smallestUnit: 'second' }),
    ended: ended.toString({ smallestUnit: 'second' }),
    ...report,
    failed: [...report.failed],
    asBefore: [...report.asBefore],
    doubtful: outcomes.flatMap((outcome) =>
      outcome.status !== 'failed' && outcome.problems
        ? [{ name: outcome.name, slug: outcome.slug, problems: [...outcome.problems] }]
        : [],
    ),
  }
}

function unwritable(path: string, error: unknown): ReadoutError {
  const why = error instanceof Error && 'code' in error ? String(error.code) : 'it is a folder'
  return new ReadoutError(
    'bad-use',
    `The report cannot be written to ${path} (${why}).`,
    'Name a file in a folder that you may write in.',
    { cause: error },
  )
}
