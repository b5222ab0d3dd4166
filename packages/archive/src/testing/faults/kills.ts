/** Processes that are killed at instants drawn by lot, started again until they are through, and what they leave behind. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { asKeeper } from '../../sight.ts'
import { setClock } from '../clock.ts'
import { fixtureWays } from '../fixtures.ts'
import { differencesOf, everyRow } from './every-row.ts'
import { halfWritten } from './invariants.ts'
import { type Materials, writeMaterials } from './materials.ts'
import { openPlace, type Places } from './places.ts'
import { actsIn, beforeReleases, type Done, lostOf, type Part, parts, tornActs } from './workload.ts'

export interface Killing {
  readonly kills: number
  /** How many texts the folder holds. */
  readonly texts: number
  /** Gives numbers from 0 up to 1. */
  readonly draw: () => number
  /** All that this machine can carry out where it is left out; `imports` comes first, as the others begin with what it leaves. */
  readonly parts?: readonly Part[]
  /** After so many over one archive it is brought to its end, so that all parts have their share; 5 where it is left out. */
  readonly killsOfOne?: number
  /** Told after each kill how many have been. */
  readonly onKill?: (done: number) => void
}

export interface Killed {
  /** How often a process was killed in each part. */
  readonly kills: Readonly<Partial<Record<Part, number>>>
  /** How often an archive was looked through after a kill. */
  readonly looks: number
  /** How many archives were brought to their end, each after some of these kills. */
  readonly ended: number
  /** What was said to be done and was not there. */
  readonly lost: readonly string[]
  /** What the archive's own rules found broken. */
  readonly halfWritten: readonly string[]
  /** Rows in which an archive ended otherwise than one over which nobody was killed. */
  readonly different: readonly string[]
}

/**
 * Kills processes by `SIGKILL`, part after part in turn, each begun over a copy of the same archive. A quarter of the kills
 * hits a process that opens the archive after a killed one; after all others the archive is looked through.
 *
 * @example
 * await killProcesses(await inFolders(), { kills: 10, texts: 60, draw: diceOf(7) })
 */
export async function killProcesses(places: Places, killing: Killing): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-materials-'))
  try {
    const materials = await writeMaterials(folder, killing.texts)
    const wholes = await carryOutWhole(places, materials, killing.parts ?? parts)
    const tally: Tally = { kills: {}, looks: 0, ended: 0, lost: [], halfWritten: [], different: [] }
    for (let turn = 0; killsOf(tally) < killing.kills; turn += 1) {
      const whole = wholes[turn % wholes.length]
      const isEven = Math.floor(turn / wholes.length) % 2 === 0
      const name = `killed_${turn}`
      if (whole !== undefined) await killUntilEnd({ places, materials, killing, tally, whole, name, isEven })
    }
    return tally
  } finally {
    await rm(folder, { recursive: true })
    await places.end()
  }
}

interface Tally extends Killed {
  kills: Partial<Record<Part, number>>
  looks: number
  ended: number
  readonly lost: string[]
  readonly halfWritten: string[]
  readonly different: string[]
}

const killsOf = ({ kills }: Killed) => Object.values(kills).reduce((sum, number) => sum + number, 0)

/** A part that nobody disturbed. */
interface Whole {
  readonly part: Part
  /** The archive that it begins with. */
  readonly from: 'empty' | 'imports' | 'dated'
  readonly rows: Readonly<Record<string, readonly string[]>>
  readonly acts: ReadonlyMap<string, number>
  /** From the start of the process until the archive was open. */
  readonly openMs: number
  /** From there to its end. */
  readonly workMs: number
}

/**
 * Imports begin with an archive that has nothing in it, all other parts with what those leave; releases with the clock at
 * an instant before them.
 */
async function carryOutWhole(
  places: Places,
  materials: Materials,
  wanted: readonly Part[],
): Promise<Whole[]> {
  await places.make('empty')
  await (await openPlace(places.place('empty'))).close()
  const wholes: Whole[] = []
  for (const part of wanted.filter((one) => one !== 'history' || materials.repository !== null)) {
    const from = part === 'imports' ? 'empty' : part === 'releases' ? 'dated' : 'imports'
    if (from === 'dated') {
      await places.copy('imports', from)
      const store = await openPlace(places.place(from))
      await setClock(store.db, beforeReleases)
      await store.close()
    }
    await places.copy(from, part)
    const began = performance.now()
    let opened = began
    const run = start(places.place(part), part, materials, 'folder')
    await listen(run, (line) => {
      if (line === 'open') opened = performance.now()
    })
    if (run.exitCode !== 0) throw new Error(`The process that nobody killed ended with ${run.exitCode}.`)
    const [openMs, workMs] = [opened - began, performance.now() - opened]
    const { rows, acts, wrong } = await look(places.place(part), [], null)
    if (wrong.length > 0) throw new Error(`Without a kill: ${wrong.join('; ')}`)
    wholes.push({ part, from, rows, acts, openMs, workMs })
    if (part !== 'imports') await places.remove(part)
  }
  return wholes
}

interface Round {
  readonly places: Places
  readonly materials: Materials
  readonly killing: Killing
  readonly tally: Tally
  readonly whole: Whole
  readonly name: string
  /** Each second round an import takes a tar file, and finds no archive. */
  readonly isEven: boolean
}

/** Starts the part over one archive until it is through, and holds what it ends as against what nobody disturbed. */
async function killUntilEnd({
  places,
  materials,
  killing,
  tally,
  whole,
  name,
  isEven,
}: Round): Promise<void> {
  const { part, from, openMs, workMs } = whole
  const { draw } = killing
  const place = places.place(name)
  const note = (list: string[], words: string) => list.push(`${part}, kill ${killsOf(tally)}: ${words}`)
  const told: Done[] = []
  let isLookedThrough = true
  let killsHere = 0
  if (from === 'empty' && !isEven) await places.make(name)
  else await places.copy(from, name)
  while (true) {
    const isLast = killsOf(tally) >= killing.kills || killsHere >= (killing.killsOfOne ?? 5)
    const run = start(place, part, materials, isEven ? 'folder' : 'tar')
    const lasting = draw()
    let timer: NodeJS.Timeout | undefined
    const killAfter = (ms: number) => {
      if (!isLast) timer = setTimeout(() => run.kill('SIGKILL'), ms)
    }
    if (!isLookedThrough) killAfter(lasting * openMs)
    await listen(run, (line) => {
      if (line !== 'open') told.push(line)
      else if (isLookedThrough) killAfter((lasting * workMs) / 3)
    })
    clearTimeout(timer)
    if (run.signalCode === null && run.exitCode !== 0)
      throw new Error(`A process ended by itself with ${run.exitCode}, after ${killsOf(tally)} kills.`)
    const isThrough = run.exitCode === 0
    if (!isThrough) {
      tally.kills[part] = (tally.kills[part] ?? 0) + 1
      killsHere += 1
      killing.onKill?.(killsOf(tally))
      isLookedThrough = draw() >= 1 / 4
      if (!isLookedThrough) continue
    }
    const { rows, lost, wrong } = await look(place, told, whole.acts)
    tally.looks += 1
    isLookedThrough = true
    for (const done of lost) note(tally.lost, JSON.stringify(done))
    for (const words of wrong) note(tally.halfWritten, words)
    if (!isThrough) continue
    for (const words of differencesOf(rows, whole.rows)) note(tally.different, words)
    tally.ended += 1
    await places.remove(name)
    return
  }
}

/** Opens an archive and looks through it, as the keeper. */
async function look(place: string, told: readonly Done[], acts: ReadonlyMap<string, number> | null) {
  const store = await openPlace(place)
  try {
    return await asKeeper(store.db, async (keeper) => ({
      rows: await everyRow(keeper),
      acts: await actsIn(keeper),
      lost: await lostOf(keeper, told),
      wrong: [
        ...(acts === null ? [] : await tornActs(keeper, acts)),
        ...(await halfWritten(keeper, fixtureWays)),
      ],
    }))
  } finally {
    await store.close()
  }
}

type Run = ChildProcessByStdio<null, Readable, null>

function start(place: string, part: Part, materials: Materials, form: 'tar' | 'folder'): Run {
  const script = new URL('./process.ts', import.meta.url).pathname
  return spawn(process.execPath, [script, place, part, JSON.stringify(materials), form], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Half of a short run is the compiling of the same modules.
    env: { ...process.env, NODE_COMPILE_CACHE: join(materials.folder, 'compiled') },
  })
}

/** Until the process has ended and all that it said is read; of a line that was cut off nothing was said. */
async function listen(run: Run, hear: (line: 'open' | Done) => void): Promise<void> {
  const end = once(run, 'close')
  for await (const line of createInterface({ input: run.stdout }))
    if (line.endsWith('}') || line === '"open"') hear(JSON.parse(line))
  await end
}
