import { fileURLToPath } from 'node:url'
import { type Command, Option } from 'commander'
import type { Served } from '../json.ts'
import { numberBetween } from '../numbers.ts'
import { folderOption, loadArchive, placeOf } from '../place.ts'
import { listenForStop } from '../stopping.ts'
import type { Surroundings } from '../surroundings.ts'
import { startTracing } from '../tracing/tracing.ts'

interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly origin?: string
  readonly behindProxy?: true
  readonly examples?: true
  readonly json?: true
  readonly log?: true
}

/** `readout serve`: the archive as a site. */
export function addServe(program: Command, surroundings: Surroundings): Command {
  return program
    .command('serve')
    .summary('the archive as a site')
    .description('Serves the archive as a site until it is stopped with Ctrl-C, and prints its address.')
    .addOption(
      new Option('--port <port>', 'the port to listen on; 0 takes any free one')
        .argParser(numberBetween(0, 65535))
        .default(4040),
    )
    .addOption(
      new Option('--host <host>', 'the address to listen on; 0.0.0.0 lets other machines in').default(
        '127.0.0.1',
      ),
    )
    .option(
      '--origin <origin>',
      'where readers open the site, https://readout.example; http://localhost and the port where it is left out',
    )
    .option(
      '--behind-proxy',
      'take the reader’s address from the end of X-Forwarded-For, which a proxy wrote',
    )
    .option('--examples', 'import the specimen summit that comes with Readout first')
    .addOption(folderOption())
    .option('--json', 'print the address as one line of JSON')
    .option('--log', 'write a line of JSON for each request to standard error')
    .addHelpText(
      'after',
      `
Examples:
  $ readout serve --examples
  $ readout serve --port 8080 --folder ./summit-2031
  $ DATABASE_URL=postgres://localhost/readout readout serve
  $ readout serve --origin https://readout.example --behind-proxy
`,
    )
    .action((options: ServeOptions, command: Command) => run(options, command, surroundings))
}

async function run(
  { port, host, origin, behindProxy, examples, json, log }: ServeOptions,
  command: Command,
  { terminal, stderr, now, end }: Surroundings,
): Promise<void> {
  const [{ importPaths, openArchive }, { buildSite, openIdSettings, serveSite }] = await Promise.all([
    loadArchive(),
    import('@readout/web'),
  ])
  const openId = openIdSettings(process.env)
  const tracing = await startTracing(process.env, (line) => terminal.warn(line))
  const opened = await openArchive(await placeOf(command), { now })
  const archive = tracing?.archive(opened) ?? opened
  try {
    if (examples) await importPaths(archive, [examplesFolder])
    await buildSite()
    const site = await serveSite({
      archive,
      accounts: archive.accounts,
      port,
      host,
      ...(origin !== undefined && { origin }),
      ...(behindProxy && { isBehindProxy: true }),
      ...(openId && { openId }),
      ...(log && { reports: await logging(stderr) }),
      ...(tracing && { traces: tracing.requests }),
    })
    const first = await archive.accounts.inviteFirst()
    const firstLink = first && `${site.origin}/invitations/${first.token}`
    const stop = listenForStop()
    if (json) {
      const line: Served = { format: 'readout/serving/1', url: site.url, firstAdministrator: firstLink }
      terminal.printRaw(`${JSON.stringify(line)}\n`)
    } else {
      terminal.print([{ text: 'Readout is at ' }, { text: site.url, style: 'title' }])
      if (firstLink !== null) {
        terminal.print('Nobody can sign in yet. This link makes the first administrator, once, for 24 hours:')
        terminal.print([{ text: firstLink, style: 'title' }])
      }
      terminal.print([{ text: 'Stop it with Ctrl-C.', style: 'dim' }])
    }
    await stop.told
    await site.close()
    end(0)
  } finally {
    await archive.close()
    await tracing?.close()
  }
}

const logging = async (stream: NodeJS.WriteStream) => (await import('../log.ts')).logTo(stream)

const examplesFolder = fileURLToPath(new URL('../../../../examples', import.meta.url))
