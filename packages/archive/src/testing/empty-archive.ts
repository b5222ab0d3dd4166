/** An archive with nothing in it, made once for all test files: PGlite takes two seconds to make one, half a one to load it. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'

const cache = fileURLToPath(new URL('../../../../node_modules/.cache/readout/', import.meta.url))

/**
 * The data directory of an empty database of the PGlite that is installed, from the cache where it is there. The tables are
 * made by each test file, so that no state of them is ever an old one.
 *
 * @example
 * const store = await openMemory(await emptyArchive())
 */
export async function emptyArchive(): Promise<Uint8Array> {
  const file = join(cache, `pglite-${versionMark()}.tar`)
  if (existsSync(file)) return readFileSync(file)
  const database = await PGlite.create({ dataDir: 'memory://', extensions: { pg_trgm } })
  const bytes = new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer())
  await database.close()
  mkdirSync(dirname(file), { recursive: true })
  // Two test files may be making it at once.
  const own = `${file}.${process.pid}`
  writeFileSync(own, bytes)
  renameSync(own, file)
  return bytes
}

function versionMark(): string {
  const module = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const path = join(dirname(module), 'pglite.wasm')
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)
}
