import type { BackupReport } from '@readout/archive'
import type { Command } from 'commander'
import type { BackupReportLine } from '../json.ts'
import { folderOption, loadArchive, placeOf, withMadeArchive } from '../place.ts'
import { watchProgress } from '../progress.ts'
import type { Surroundings } from '../surroundings.ts'
import { counted } from './export.ts'

interface BackupOptions {
  readonly json?: true
}

/** `readout backup FILE`: the whole archive as one private file. */
export function addBackup(program: Command, surroundings: Surroundings): Command {
  return program
    .command('backup')
    .summary('the whole archive as one private file')
    .description(
      'Writes the whole archive into one private file: what is public, what is held, the accounts and the logs. Who has ' +
        'the file has all of it. On PostgreSQL it works while the site is served; a folder is one process’s. readout ' +
        'restore makes the archive again, on either.',
    )
    .argument('<FILE>', 'a file that is not there yet')
    .addOption(folderOption())
    .option('--json', 'one line of JSON that says what the backup holds')
    .addHelpText(
      'after',
      `
Examples:
  $ readout backup lake-2031-03-02.backup
  $ DATABASE_URL=postgres://localhost/readout readout backup lake.backup
`,
    )
    .action((file: string, options: BackupOptions, command: Command) =>
      backUp(file, options, command, surroundings),
    )
}

async function backUp(
  file: string,
  options: BackupOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  await withMadeArchive(command, surroundings, async (archive) => {
    const report = await archive.writeBackup(file)
    show('Backup written', report, options, surroundings)
    if (options.json) return
    surroundings.terminal.print([
      {
        text: `${file} holds what is not public yet and who may sign in. Keep it where only those may read who keep the archive.`,
      },
    ])
  })
}

/** `readout restore FILE`: the archive that a backup holds, in an empty place. */
export function addRestore(program: Command, surroundings: Surroundings): Command {
  return program
    .command('restore')
    .summary('an archive again from a backup')
    .description(
      'Makes an archive again from a file that readout backup wrote, in a folder or on PostgreSQL, wherever it was before. ' +
        'All of it is restored or nothing, and only where no archive is yet, or an empty one. Sessions are not restored.',
    )
    .argument('<FILE>', 'a backup')
    .addOption(folderOption())
    .option('--json', 'one line of JSON that says what was restored')
    .addHelpText(
      'after',
      `
Examples:
  $ readout restore --folder ./tried lake-2031-03-02.backup
  $ DATABASE_URL=postgres://localhost/readout readout restore lake.backup
`,
    )
    .action((file: string, options: BackupOptions, command: Command) =>
      restore(file, options, command, surroundings),
    )
}

async function restore(
  file: string,
  options: BackupOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { restoreArchive } = await loadArchive()
  const progress = watchProgress('Restoring', 0, surroundings)
  try {
    const report = await restoreArchive(await placeOf(command), file, { onProgress: progress.step })
    progress.end()
    show('Backup restored', report, options, surroundings)
  } finally {
    progress.end()
  }
}

function show(
  done: string,
  report: BackupReport,
  { json }: BackupOptions,
  { terminal, end }: Surroundings,
): void {
  const { documents, held, revisions, accounts } = report
  const line: BackupReportLine = { format: 'readout/backup-report/1', ...report }
  const all = [`${counted(documents, 'document')} (${held} held)`, counted(revisions, 'revision')]
  if (json) terminal.printRaw(`${JSON.stringify(line)}\n`)
  else terminal.print([{ text: `${done}: ${all.join(', ')}, ${counted(accounts, 'account')}.` }])
  end(0)
}
