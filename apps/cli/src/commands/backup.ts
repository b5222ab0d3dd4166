import { existsSync } from 'node:fs'
import type { ArchivePlace, BackupReport } from '@readout/archive'
import type { Command } from 'commander'
import { folderOption, loadArchive, placeOf, withMadeArchive } from '../place.ts'
import { watchProgress } from '../progress.ts'
import { sayCount } from '../show/words.ts'
import type { Surroundings } from '../surroundings.ts'

/** `readout backup FILE`: everything that the archive holds, in one private file. */
export function addBackup(program: Command, surroundings: Surroundings): Command {
  return program
    .command('backup')
    .summary('everything that the archive holds, in one private file')
    .description(
      'Writes everything that the archive holds into one file: what is public and what is held, every revision, the ' +
        'accounts and the logs. On PostgreSQL the site goes on meanwhile. The file is yours alone to read, for it holds ' +
        'texts that are not released. Sessions, and texts that wait in the queue, are not in it.',
    )
    .argument('<FILE>', 'where it is written; nothing may be there yet')
    .addOption(folderOption())
    .addHelpText(
      'after',
      `
Examples:
  $ readout backup lake.backup
  $ DATABASE_URL=postgres://db/readout readout backup /backups/monday.backup
`,
    )
    .action((file: string, _: unknown, command: Command) =>
      withMadeArchive(command, surroundings, async (archive) => {
        const report = await archive.writeBackup(file)
        surroundings.terminal.print([{ text: `Backed up: ${reportInWords(report)}.` }])
        if (report.held > 0)
          surroundings.terminal.warn(
            `readout: ${file} holds texts that are not released. Keep it as you keep those.`,
          )
        surroundings.end(0)
      }),
    )
}

/** `readout restore FILE`: a backup, where no archive is yet. */
export function addRestore(program: Command, surroundings: Surroundings): Command {
  return program
    .command('restore')
    .summary('an archive again from its backup')
    .description(
      'Makes an archive from what readout backup wrote, where none is yet, in a folder or on PostgreSQL, whichever it came ' +
        'from. The file is read to its end first; a damaged one restores nothing, nor does one that is cut off. What was ' +
        'held is held as before, and is released at its instant.',
    )
    .argument('<FILE>', 'what readout backup wrote')
    .addOption(folderOption())
    .addHelpText(
      'after',
      `
Examples:
  $ readout restore --folder ./readout-again lake.backup
  $ DATABASE_URL=postgres://db/readout readout restore lake.backup
`,
    )
    .action(async (file: string, _: unknown, command: Command) => {
      const { restoreArchive } = await loadArchive()
      const place: ArchivePlace = await placeOf(command)
      const isNew = 'folder' in place && !existsSync(place.folder)
      const progress = watchProgress('Restoring', 0, surroundings)
      try {
        const report = await restoreArchive(place, file, { onProgress: progress.step })
        progress.end()
        const where = isNew ? ` The archive is in ${place.folder}.` : ''
        surroundings.terminal.print([{ text: `Restored: ${reportInWords(report)}.${where}` }])
        surroundings.end(0)
      } finally {
        progress.end()
      }
    })
}

function reportInWords({ documents, held, revisions, accounts }: BackupReport): string {
  const kept = held === 0 ? '' : ` (${held} of them held)`
  return `${sayCount(documents, 'document')}${kept}, ${sayCount(revisions, 'revision')}, ${sayCount(accounts, 'account')}`
}
