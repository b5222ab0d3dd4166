import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineConfig, Plugin } from 'vite'

const webFolder = fileURLToPath(new URL('..', import.meta.url))
const builds = join(webFolder, 'dist')

/**
 * Builds the site with Vite where its present sources were not built yet.
 *
 * A build is kept in a folder of `apps/web/dist` that is named by a hash of its sources and appears there whole, so two
 * processes may build at once, and a folder that stands can be served. `force` builds anew all the same.
 *
 * @returns `built` false when the site stood already; `folder` is the build to serve
 *
 * @example
 * await buildSite() // { built: true, folder: '…/dist/5d41402abc4b' }
 */
export async function buildSite({
  force = false,
}: {
  readonly force?: boolean
} = {}): Promise<{ readonly built: boolean; readonly folder: string }> {
  const { version, build } = await import('vite')
  const folder = join(builds, await hashOfSources(version))
  if (existsSync(folder) && !force) return { built: false, folder }

  const making = join(builds, `making-${randomUUID()}`)
  try {
    await mkdir(making, { recursive: true })
    await build(forBrowser(join(making, 'browser')))
    await build(forServer(join(making, 'server')))
    if (force) await rm(folder, { recursive: true, force: true })
    await rename(making, folder)
  } catch (error) {
    // Another process was quicker: its build is of the same sources.
    if (!existsSync(folder)) throw error
  } finally {
    await rm(making, { recursive: true, force: true })
  }
  await forgetOthers(folder)
  return { built: true, folder }
}

/** The first 16 hexadecimal digits of a SHA-256 over the site's own sources and the versions it is built with. */
async function hashOfSources(viteVersion: string): Promise<string> {
  const files = await Array.fromAsync(glob('src/**/*.{ts,tsx,css,svg}', { cwd: webFolder }))
  const sources = files.filter((file) => !file.includes('.test.')).toSorted()
  const hash = createHash('sha256').update(viteVersion)
  for (const file of ['package.json', ...sources]) {
    hash.update(`\0${file}\0`).update(await readFile(join(webFolder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

const common = {
  root: webFolder,
  configFile: false,
  envDir: false,
  logLevel: 'warn',
  mode: 'production',
  // Without this, NODE_ENV decides, and a build made in a test would carry the file names of this machine.
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx', development: false } },
} as const satisfies InlineConfig

function forBrowser(outDir: string): InlineConfig {
  return {
    ...common,
    plugins: [icon],
    build: {
      outDir,
      manifest: true,
      // The content policy of the pages takes no `data:` address.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(webFolder, 'src/browser/main.ts') },
    },
  }
}

/**
 * Our own packages stay outside the bundle: Node runs them from source, so they need not be built anew when they
 * change, and an error class exists only once.
 */
function forServer(outDir: string): InlineConfig {
  return {
    ...common,
    build: {
      outDir,
      ssr: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(webFolder, 'src/app.tsx'),
        external: /^@readout\//,
        output: { entryFileNames: 'app.js' },
      },
    },
  }
}

const icon: Plugin = {
  name: 'readout-icon',
  async buildStart() {
    const source = await readFile(join(webFolder, 'src/browser/icon.svg'))
    this.emitFile({ type: 'asset', name: 'icon.svg', source })
  },
}

/** Earlier builds are of no use; one that a running server came from is in its memory already. */
async function forgetOthers(folder: string): Promise<void> {
  const others = await Array.fromAsync(glob('[0-9a-f]*', { cwd: builds }))
  for (const other of others) {
    if (join(builds, other) !== folder) await rm(join(builds, other), { recursive: true, force: true })
  }
}
