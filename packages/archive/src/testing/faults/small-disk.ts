/** A disk of a test's own, small enough to be filled up. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallDisk {
  readonly folder: string
  /** False where the folder is on the disk of the machine, which is not to be filled up. */
  readonly isOwn: boolean
  /** Leaves so many bytes of room; gives back what makes room again. */
  fill(bytes: number): () => void
  remove(): void
}

/** Why a test that needs one is skipped. */
export const noSmallDisk = 'only the superuser can mount a small disk in memory, and here it cannot either'

/**
 * Mounts a disk in memory, where the tests run as the superuser; else the folder is one like any other.
 *
 * @example
 * const disk = smallDisk(192)
 * const makeRoom = disk.fill(2 ** 20)
 */
export function smallDisk(mebibytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'readout-disk-'))
  const mounting = ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder]
  const isOwn = process.getuid?.() === 0 && spawnSync('mount', mounting).status === 0
  return {
    folder,
    isOwn,
    fill(bytes) {
      if (!isOwn) throw new Error(noSmallDisk)
      const ballast = join(folder, 'ballast')
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - bytes))
      return () => rmSync(ballast)
    },
    remove() {
      if (isOwn) spawnSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
