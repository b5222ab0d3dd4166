import type { Account, AccountRole, Accounts } from '@readout/archive'
import { ReadoutError } from '@readout/record'
import { Command, Option } from 'commander'
import type { AccountLine } from '../json.ts'
import { folderOption, withMadeArchive } from '../place.ts'
import { showAccounts } from '../show/accounts.ts'
import type { Surroundings } from '../surroundings.ts'

/** `readout accounts …`: who may sign in to the site. */
export function addAccounts(program: Command, surroundings: Surroundings): Command {
  const accounts = program
    .command('accounts')
    .summary('who may sign in to the site')
    .description(
      'Lists, invites, disables and signs out those who may sign in to the site. On an archive in a folder it works ' +
        'while no site is served from it; on PostgreSQL at any time. What it does stands in the log of acts.',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ readout accounts list
  $ readout accounts invite 'Ana Ruiz' --role coder
`,
    )
  for (const add of [addList, addInvite, addDisable, addEnable, addRevoke])
    accounts.addCommand(add(surroundings))
  return accounts
}

function addList(surroundings: Surroundings): Command {
  return new Command('list')
    .summary('all accounts')
    .description('Lists the accounts by name, with their roles and when they were last used.')
    .addOption(folderOption())
    .option('--json', 'one line of JSON for each account')
    .addHelpText('after', examples('list', "list --json | jq -r 'select(.disabledAt) | .name'"))
    .action(({ json }: { readonly json?: true }, command: Command) =>
      onAccounts(command, surroundings, async (accounts) => {
        const { terminal, end } = surroundings
        const all = await accounts.list()
        if (json) for (const account of all) terminal.printRaw(`${JSON.stringify(lineOf(account))}\n`)
        else for (const line of showAccounts(all)) terminal.print(line)
        end(all.length === 0 ? 1 : 0)
      }),
    )
}

interface InviteOptions {
  readonly role?: AccountRole
  readonly origin: string
}

function addInvite(surroundings: Surroundings): Command {
  return new Command('invite')
    .summary('a one-time link for somebody')
    .description(
      'Prints a link that works once, for 24 hours: with --role it makes a new account; without, it lets the holder of ' +
        'an account make another passkey.',
    )
    .argument('<NAME>', 'the name of the account')
    .addOption(
      new Option('--role <role>', 'what the new account is for').choices([
        'reader',
        'reporter',
        'coder',
        'editor',
        'press officer',
        'administrator',
      ] satisfies AccountRole[]),
    )
    .addOption(
      new Option('--origin <origin>', 'where readers open the site').default('http://localhost:4040'),
    )
    .addOption(folderOption())
    .addHelpText(
      'after',
      examples('invite Bo --role coder --origin https://readout.example', "invite 'Ana Ruiz'"),
    )
    .action((name: string, { role, origin: named }: InviteOptions, command: Command) =>
      onAccounts(command, surroundings, async (accounts) => {
        const { originOf } = await import('@readout/web')
        const origin = originOf(named)
        const { token } =
          role === undefined
            ? await accounts.inviteBack((await accountOf(accounts, name)).id, null)
            : await accounts.invite(name, role, null)
        surroundings.terminal.printRaw(`${origin}/invitations/${token}\n`)
      }),
    )
}

function addDisable(surroundings: Surroundings): Command {
  return new Command('disable')
    .summary('let an account in no more')
    .description('Ends the sessions of an account and lets it in no more. What it did stays in the log.')
    .argument('<NAME>', 'the name of the account')
    .option('--reason <words>', 'why, for the log')
    .addOption(folderOption())
    .addHelpText('after', examples("disable 'Ana Ruiz'", "disable 'Ana Ruiz' --reason 'left the office'"))
    .action((name: string, { reason }: { readonly reason?: string }, command: Command) =>
      onAccounts(command, surroundings, async (accounts) =>
        accounts.disable((await accountOf(accounts, name)).id, null, reason),
      ),
    )
}

function addEnable(surroundings: Surroundings): Command {
  return new Command('enable')
    .summary('let a disabled account in again')
    .description('Lets an account in again that was disabled.')
    .argument('<NAME>', 'the name of the account')
    .option('--reason <words>', 'why, for the log')
    .addOption(folderOption())
    .addHelpText('after', examples("enable 'Ana Ruiz'", "enable 'Ana Ruiz' --reason 'is back'"))
    .action((name: string, { reason }: { readonly reason?: string }, command: Command) =>
      onAccounts(command, surroundings, async (accounts) =>
        accounts.enable((await accountOf(accounts, name)).id, null, reason),
      ),
    )
}

function addRevoke(surroundings: Surroundings): Command {
  return new Command('revoke')
    .summary('end the sessions of an account')
    .description('Ends all sessions of an account, at once. Its passkeys stay, so it can sign in anew.')
    .argument('<NAME>', 'the name of the account')
    .addOption(folderOption())
    .addHelpText('after', examples("revoke 'Ana Ruiz'", "revoke --folder ./summit-2031 'Ana Ruiz'"))
    .action((name: string, _options: object, command: Command) =>
      onAccounts(command, surroundings, async (accounts) => {
        const ended = await accounts.endSessions((await accountOf(accounts, name)).id, null)
        surroundings.terminal.print(ended === 1 ? '1 session ended.' : `${ended} sessions ended.`)
      }),
    )
}

async function onAccounts(
  command: Command,
  surroundings: Surroundings,
  work: (accounts: Accounts) => Promise<void>,
): Promise<void> {
  await withMadeArchive(command, surroundings, ({ accounts }) => work(accounts))
}

async function accountOf(accounts: Accounts, name: string): Promise<Account> {
  const account = await accounts.named(name)
  if (account !== null) return account
  throw new ReadoutError(
    'accounts',
    `There is no account ${name}.`,
    'Look it up with readout accounts list; give --role to invite somebody new.',
  )
}

function lineOf({ name, role, madeAt, disabledAt, seenAt }: Account) {
  return {
    format: 'readout/account/1',
    name,
    role,
    madeAt: madeAt.toString(),
    disabledAt: disabledAt?.toString() ?? null,
    seenAt: seenAt?.toString() ?? null,
  } as const satisfies AccountLine
}

const examples = (...lines: readonly string[]) =>
  `\nExamples:\n${lines.map((line) => `  $ readout accounts ${line}\n`).join('')}`
