import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { archiveOver } from './archive.ts'
import { openFolder } from './folder.ts'
import { lockFolder } from './lock.ts'
import { fixtureWays, source } from './testing/fixtures.ts'
import { asOrdinaryUser, canBeOrdinaryUser, superuserOnly } from './testing/ordinary-user.ts'
import type { Archive } from './types.ts'

let folder = ''
const children: ChildProcess[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-folder-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

async function open(place: string): Promise<Archive> {
  return archiveOver(await openFolder(place), fixtureWays)
}

/** Another process, which runs this with modules of this folder and the place it works on. */
function otherProcess(place: string, work: string): ChildProcess {
  const script = `
    const from = (module) => import(new URL(module, ${JSON.stringify(import.meta.url)}));
    const place = ${JSON.stringify(place)};
    ${work}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return child
}

/** Another process that has done this and stays until it is killed. */
async function stayingProcess(place: string, work: string): Promise<ChildProcess> {
  const child = otherProcess(place, `${work}; console.log('done'); setInterval(() => {}, 1000)`)
  const said = child.stdout ? await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]) : []
  expect(String(said[0])).toBe('done\n')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

describe('an archive in a folder', { timeout: 60_000 }, () => {
  let parent = ''
  let place = ''
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'readout-archive-'))
    place = join(parent, 'data', 'archive')
    const first = await open(place)
    await first.importSource(source({ name: 'first', says: ['We will meet.'] }))
    await first.close()
    await first.close()
  }, 60_000)
  afterAll(() => rm(parent, { recursive: true }))

  it('is made where the folder is absent, and is there again when it is opened again', async () => {
    expect((await readdir(place)).sort()).toEqual(['archive.lock', 'database'])
    const again = await open(place)
    expect(await again.document('first')).not.toBeNull()
    await again.close()
  })

  it.runIf(process.platform === 'linux')('is refused where the system itself takes no folder', async () => {
    await expect(open('/proc/no-such/archive')).rejects.toMatchObject({ code: 'archive-folder' })
  })

  it('is refused to a second process by the number of the first, and free again when that is killed', async () => {
    const holder = await stayingProcess(
      place,
      `const { openFolder } = await from('./folder.ts')
       const { archiveOver } = await from('./archive.ts')
       const { fixtureWays, source } = await from('./testing/fixtures.ts')
       const archive = archiveOver(await openFolder(place), fixtureWays)
       await archive.importSource(source({ name: 'before-the-end', says: ['We will part.'] }))`,
    )
    await expect(open(place)).rejects.toMatchObject({
      code: 'archive-locked',
      message: expect.stringContaining(`is in use by process ${holder.pid}.`),
    })
    await kill(holder)
    const archive = await open(place)
    expect(await archive.document('before-the-end')).not.toBeNull()
    await archive.close()
  })

  it('is refused to a second opening in the same process, which the first survives', async () => {
    const archive = await open(place)
    await expect(open(place)).rejects.toMatchObject({ code: 'archive-locked' })
    expect(await archive.document('first')).not.toBeNull()
    await archive.close()
  })

  it('finishes what is under way before it closes, and is closed then', async () => {
    const archive = await open(place)
    const outcome = archive.importSource(source({ name: 'late', says: ['We will be late.'] }))
    await archive.close()
    expect(await outcome).toMatchObject({ status: 'added' })
    await expect(archive.documents()).rejects.toMatchObject({
      message: 'The archive is closed. Open it again.',
    })
  })

  it('lets its process end without being closed', async () => {
    const child = otherProcess(place, `await (await from('./folder.ts')).openFolder(place)`)
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

describe('a lock', () => {
  it('of a process that was killed is free at once, whatever process now has its number', async () => {
    const holder = await stayingProcess(folder, `(await from('./lock.ts')).lockFolder(place)`)
    expect(() => lockFolder(folder)).toThrow(`process ${holder.pid}`)
    await kill(holder)
    expect(await readFile(join(folder, 'archive.pid'), 'utf8')).toBe(`${holder.pid}\n`)
    await writeFile(join(folder, 'archive.pid'), `${process.ppid}\n`)
    const lock = lockFolder(folder)
    lock.release()
    lock.release()
    expect(await readdir(folder)).toEqual(['archive.lock'])
  })
})

describe('a folder', () => {
  it('that holds other files and no archive is refused, and stays as it is', async () => {
    await mkdir(join(folder, 'database'))
    await writeFile(join(folder, 'thesis.doc'), '')
    await expect(openFolder(folder)).rejects.toMatchObject({
      code: 'archive-folder',
      message: expect.stringContaining('holds other files (database and 1 more) and no archive'),
    })
    expect((await readdir(folder)).sort()).toEqual(['database', 'thesis.doc'])
  })

  it('in whose path there is a file is refused', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    for (const place of [file, join(file, 'archive')])
      await expect(openFolder(place)).rejects.toMatchObject({
        code: 'archive-folder',
        message: expect.stringContaining('there is a file of that name, or one in its path'),
      })
  })

  it('that may not be written is refused', async ({ skip }) => {
    skip(!canBeOrdinaryUser, superuserOnly)
    await chmod(folder, 0o555)
    for (const place of [folder, join(folder, 'archive')])
      await expect(asOrdinaryUser(() => openFolder(place))).rejects.toMatchObject({
        code: 'archive-folder',
        message: expect.stringContaining('you may not write there'),
      })
    await chmod(folder, 0o700)
    expect(await readdir(folder)).toEqual([])
  })

  it('in which a process was killed while it made the archive is no hindrance', async () => {
    await mkdir(join(folder, 'database.unfinished'))
    await writeFile(join(folder, 'database.unfinished', 'PG_VERSION'), '18')
    const archive = await open(folder)
    expect((await archive.documents()).total).toBe(0)
    await archive.close()
  }, 60_000)

  it('whose database is ruined is refused with what to do', async () => {
    await mkdir(join(folder, 'database'))
    await writeFile(join(folder, 'database', 'PG_VERSION'), '11\n')
    await expect(openFolder(folder)).rejects.toMatchObject({ code: 'archive-folder' })
    await rm(join(folder, 'archive.lock'))
    expect(await readdir(folder)).toEqual(['database'])
  }, 60_000)
})
