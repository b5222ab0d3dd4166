import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { tallyReporter } from './scripts/tally.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['{packages,apps,test,eval}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    reporters: [
      'default',
      tallyReporter(join(import.meta.dirname, 'node_modules/.cache/readout/tally.json')),
    ],
    // A browser, a database in WebAssembly and the type checker share two cores on the slowest machine we know.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // PGlite ends its whole process when it breaks, and a worker thread would take the other files with it.
    pool: 'forks',
    // Vitest leaves a core to itself, which is half of two.
    maxWorkers: '100%',
    // Tests fill and empty archives, and the one that this names is somebody's.
    env: {
      DATABASE_URL: '',
      // The commands that tests start, hundreds of them, begin in two thirds of the time.
      NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/readout/compiled'),
    },
  },
})
