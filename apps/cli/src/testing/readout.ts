/** The command as a person runs it: a process of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'
import type { z } from 'zod'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface How {
  readonly stdin?: string
  /** Beside what the tests themselves have, without colours. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

const binary = fileURLToPath(new URL('../../bin/readout.mjs', import.meta.url))

/** The specimen texts that come with Readout. */
export const examples = fileURLToPath(new URL('../../../../examples', import.meta.url))
export const call = join(examples, '2025-06-18-background-call-ellenmar-leaders-meeting.md')
export const factSheet = join(examples, '2025-06-18-fact-sheet-ellenmar-leaders-meeting-port-haldis.md')
export const laterFactSheet = join(examples, '2026-06-17-fact-sheet-ellenmar-leaders-meeting-tarn-vallis.md')

/**
 * Runs the command to its end.
 *
 * @example
 * const { code, stdout } = await readout(['read', '-'], { stdin: '# Lake pact' })
 */
export async function readout(args: readonly string[], { stdin = '', ...how }: How = {}): Promise<Ran> {
  const run = startReadout(args, how)
  run.stdin.on('error', () => {})
  run.stdin.end(stdin)
  const [stdout, stderr, [code]] = await Promise.all([
    words(run.stdout),
    words(run.stderr),
    once(run, 'close'),
  ])
  return { code, stdout, stderr }
}

/** Starts the command and leaves it running. */
export function startReadout(
  args: readonly string[],
  { env = {}, cwd }: How = {},
): ChildProcessWithoutNullStreams {
  const { FORCE_COLOR: _, NO_COLOR: __, READOUT_DEBUG: ___, ...inherited } = process.env
  return spawn(process.execPath, [binary, ...args], { cwd, env: { ...inherited, DATABASE_URL: '', ...env } })
}

/** The first line that a running command prints. */
export async function firstLine(run: ChildProcessWithoutNullStreams): Promise<string> {
  const lines = createInterface({ input: run.stdout })
  const [line]: unknown[] = await once(lines, 'line')
  return String(line)
}

/**
 * A folder of the test file's own, removed at its end.
 *
 * @example
 * const desk = ownFolder()
 * const path = desk.write('pact.md', '# Lake pact')
 */
export function ownFolder(): {
  readonly path: string
  write(name: string, text: string | Uint8Array): string
} {
  const path = mkdtempSync(join(tmpdir(), 'readout-cli-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    write(name, text) {
      writeFileSync(join(path, name), text)
      return join(path, name)
    },
  }
}

/** The lines of an output, without the empty end. */
export function linesOf(output: string): string[] {
  return output.split('\n').slice(0, -1)
}

/** The object on a line, held against its schema: a field that the schema doesn't know fails as well. */
export function parsed<T>(schema: z.ZodType<T>, line: string | undefined): T {
  const value: unknown = JSON.parse(line ?? '')
  const known = schema.parse(value)
  expect(known).toEqual(value)
  return known
}

async function words(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
