// node scripts/run.mjs FILE [ARGUMENT…]: installs what is missing, then runs the file on the pinned Node.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { ensureInstalled, pinnedNode, root } from './installed.mjs'

ensureInstalled()
const run = spawn(pinnedNode, process.argv.slice(2), { cwd: root, stdio: 'inherit' })
// Ctrl-C reaches the whole group; what runs closes what it has open, and this process waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal))
run.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal]
})
