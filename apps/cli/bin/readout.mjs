#!/usr/bin/env node
// Starts the command on the Node that the repository pins, whichever Node the machine has.
import { spawn } from 'node:child_process'
import module, { createRequire } from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const main = new URL('../src/main.ts', import.meta.url)
// Compiled code is kept here, which takes a quarter off the start; not where all users of a machine may write.
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/readout/compiled', import.meta.url))

if (Number(process.versions.node.split('.')[0]) >= 26) {
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE ?? compiled)
  await import(main.href)
} else {
  const pinned = createRequire(import.meta.url).resolve('node/bin/node')
  const run = spawn(pinned, [fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
  })
  // The pinned Node closes what is open, and this one waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal))
  run.on('error', (error) => {
    console.error(
      `readout: The pinned Node cannot be started (${error.message}). Run npm install in the repository.`,
    )
    process.exitCode = 2
  })
  run.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
  })
}
