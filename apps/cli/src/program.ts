/** The command line as declared: commands, arguments, options, help. */
import { Command } from 'commander'
import { addAccounts } from './commands/accounts.ts'
import { addBackup, addRestore } from './commands/backup.ts'
import { addCommitments } from './commands/commitments.ts'
import { addCompare } from './commands/compare.ts'
import { addEdits } from './commands/edits.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addPledges } from './commands/pledges.ts'
import { addQuestions } from './commands/questions.ts'
import { addRead } from './commands/read.ts'
import { addHold, addRelease, addWithdraw } from './commands/release.ts'
import { addReleases } from './commands/releases.ts'
import { addSearch } from './commands/search.ts'
import { addServe } from './commands/serve.ts'
import { addWrite } from './commands/write.ts'
import { refuseBadUse } from './failure.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Declares the command `readout` and its subcommands; `parseAsync` on it runs one.
 *
 * @example
 * await declareProgram(surroundings, '0.1.0').parseAsync(['read', 'fact-sheet.md'], { from: 'user' })
 */
export function declareProgram(surroundings: Surroundings, version: string): Command {
  const { terminal } = surroundings
  const program = new Command('readout')
    .description(
      'Keeps the record of a summit: finds every commitment in the texts that governments publish, with its exact ' +
        'words, and lays one text beside another.',
    )
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .configureHelp({
      showGlobalOptions: false,
      styleTitle: (title) => title,
      subcommandTerm: (command) => command.name(),
    })
    .configureOutput({
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      getOutHasColors: () => terminal.hasColours,
    })
    .addHelpText(
      'after',
      `
Examples:
  $ readout compare call.txt fact-sheet.md
  $ readout commitments --json fact-sheet.md
  $ readout import texts/ && readout serve

Exit codes: 0 done, 1 nothing found (or differences, with --exit-code), 2 bad
use or unreadable input. Help for one command: readout compare --help
`,
    )
  const commands = [
    addRead,
    addWrite,
    addQuestions,
    addCommitments,
    addCompare,
    addPledges,
    addEdits,
    addImport,
    addExport,
    addBackup,
    addRestore,
    addSearch,
    addServe,
    addReleases,
    addRelease,
    addHold,
    addWithdraw,
    addAccounts,
  ].map((add) => add(program, surroundings))
  for (const command of [program, ...commands, ...commands.flatMap(({ commands: own }) => own)]) {
    command.helpOption('-h, --help', 'show help')
    refuseBadUse(command)
  }
  return program
}
