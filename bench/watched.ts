/** Commands of Readout as processes of their own, with what they took. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url))

export interface Watched {
  readonly process: ChildProcess
  /** The most memory that it held so far, in MiB, all its threads together; as Linux counts it. */
  peakMiB(): number
}

/** Starts `readout` with these arguments. */
export function startReadout(arguments_: readonly string[], databaseUrl: string | undefined): Watched {
  const process_ = spawn(process.execPath, [command, ...arguments_], {
    env: { ...process.env, DATABASE_URL: databaseUrl ?? '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let peak = 0
  const look = () => {
    peak = Math.max(peak, peakOf(process_.pid))
  }
  const timer = setInterval(look, 200)
  process_.on('exit', () => clearInterval(timer))
  process_.stderr.resume()
  return {
    process: process_,
    peakMiB() {
      look()
      return peak
    },
  }
}

function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Runs it to its end; 2 says that some of what it was given could not be read. */
export async function runReadout(
  arguments_: readonly string[],
  databaseUrl: string | undefined,
): Promise<{ readonly seconds: number; readonly peakMiB: number }> {
  const began = performance.now()
  const { process: process_, peakMiB } = startReadout(arguments_, databaseUrl)
  process_.stdout?.resume()
  const [code] = await once(process_, 'exit')
  if (code !== 0 && code !== 2) throw new Error(`readout ${arguments_[0]} ended with ${code}.`)
  return { seconds: (performance.now() - began) / 1000, peakMiB: peakMiB() }
}
