/** A PostgreSQL server of a test's own, which it may stop, fill up and cut off. */
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { type SmallDisk, smallDisk } from './small-disk.ts'

export interface OwnServer {
  readonly url: string
  /** Where it keeps its data. */
  readonly disk: SmallDisk
  /** `fast` ends its connections, `immediate` is as a crash. */
  stop(mode: 'fast' | 'immediate'): void
  start(): void
  remove(): void
}

/**
 * Where the programs of a PostgreSQL server are, the latest of several; null where there are none.
 *
 * @example
 * serverPrograms() // '/usr/lib/postgresql/15/bin'
 */
export function serverPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim()
  const folders = [...versions.map((version) => join(debian, version, 'bin')), asked ?? '']
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** Why a test that needs one is skipped. */
export const noPrograms = 'there is no initdb of PostgreSQL on this machine'

/**
 * Makes and starts a server on a free port of this machine. It writes to its disk as one in service does.
 *
 * @param programs from `serverPrograms`
 *
 * @example
 * const server = await ownServer('/usr/lib/postgresql/15/bin')
 * server.stop('immediate')
 * server.start()
 * server.remove()
 */
export async function ownServer(programs: string): Promise<OwnServer> {
  const disk = smallDisk(192)
  const { folder } = disk
  if (isSuperuser) chownSync(folder, idOf('-u'), idOf('-g'))
  const port = await freePort()
  const cluster = join(folder, 'cluster')
  const asServer = (program: string, ...words: string[]) => {
    const path = join(programs, program)
    const [command, all] = isSuperuser ? ['runuser', ['-u', user, '--', path, ...words]] : [path, words]
    const status = run(command, all)
    if (status !== 0) throw new Error(`${program} ended with ${status}.`)
  }
  const settings = ['-c listen_addresses=127.0.0.1', `-p ${port}`, `-k ${folder}`, '-c max_wal_size=32MB']
  const server: OwnServer = {
    url: `postgres://${user}@127.0.0.1:${port}/postgres`,
    disk,
    stop: (mode) => asServer('pg_ctl', '-D', cluster, '-m', mode, '-w', 'stop'),
    start: () =>
      asServer('pg_ctl', '-D', cluster, '-w', '-l', join(folder, 'log'), '-o', settings.join(' '), 'start'),
    remove() {
      try {
        server.stop('immediate')
      } catch {
        // It may have ended by itself.
      }
      disk.remove()
    },
  }
  try {
    asServer('initdb', '-D', cluster, '-U', user, '-A', 'trust', '-N', '-E', 'UTF8', '--wal-segsize=1')
    server.start()
  } catch (error) {
    server.remove()
    throw error
  }
  return server
}

const isSuperuser = process.getuid?.() === 0

/** A server refuses to run as the superuser. */
const user = isSuperuser ? 'postgres' : userInfo().username

const idOf = (which: '-u' | '-g') => Number(spawnSync('id', [which, user], { encoding: 'utf8' }).stdout)

function run(command: string, words: readonly string[]): number | null {
  return spawnSync(command, words, { stdio: 'ignore', cwd: tmpdir() }).status
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise<unknown>((closed) => server.close(closed))
  return typeof address === 'object' && address !== null ? address.port : 0
}
