/** What benchmarks over the whole corpus share: its files, and memory measured after garbage is collected. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const bundle = fileURLToPath(new URL('../../shared/corpus/white-house.bundle', import.meta.url))

/** The texts of the corpus, unpacked into a folder for as long as `use` runs; `paths` lead on from the folder. */
export async function withCorpus(
  benchmark: string,
  use: (folder: string, paths: readonly string[]) => void | Promise<void>,
): Promise<void> {
  if (!existsSync(bundle)) {
    console.error(
      `${benchmark}: the corpus is not here. Put the folder "shared" beside the repository and run it again.`,
    )
    process.exit(2)
  }
  const folder = mkdtempSync(join(tmpdir(), 'readout-corpus-'))
  try {
    execFileSync('git', ['clone', '--quiet', bundle, folder])
    const paths = execFileSync('git', ['-C', folder, 'ls-files', '-z', '*/*.md'], { maxBuffer: 2 ** 26 })
    await use(folder, paths.toString().split('\0').filter(Boolean))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

setFlagsFromString('--expose-gc')
export const collectGarbage: () => void = runInNewContext('gc')

/** What the heap holds once garbage is collected, in MiB. */
export function heapMiB(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 2 ** 20
}
