import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { watchProgress } from './progress.ts'

/** Work that goes on for some time longer with every look at the clock, before a terminal or a pipe. */
function watched(isTTY: boolean, millisecondsBetweenLooks: number) {
  let written = ''
  const screen = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      written += chunk
      done()
    },
  })
  const stderr: unknown = Object.assign(screen, { isTTY, columns: 80 })
  if (!isWriteStream(stderr)) throw new TypeError('No stream')
  let time = Temporal.Instant.from('2031-06-18T09:00:00Z')
  const now = () => {
    time = time.add({ milliseconds: millisecondsBetweenLooks })
    return time
  }
  const progress = watchProgress('Reading', 4, { stderr, now })
  const drawn = () => {
    const since = written
    written = ''
    return since
  }
  return { progress, drawn }
}

function isWriteStream(stream: unknown): stream is NodeJS.WriteStream {
  return stream instanceof Writable
}

describe('a progress bar', () => {
  test('shows in a terminal once the work has lasted a second, and goes when it ends', () => {
    const { progress, drawn } = watched(true, 600)
    progress.step(1)
    expect(drawn()).toBe('')
    progress.step(2)
    expect(drawn()).toMatch(/Reading ━+─+ 2 of 4/u)
    progress.end()
    expect(drawn()).not.toMatch(/\n/u)
  })

  test('steps aside for a line of output and comes back', () => {
    const { progress, drawn } = watched(true, 2000)
    progress.step(1)
    progress.pause()
    drawn()
    progress.step(3)
    expect(drawn()).toContain('3 of 4')
    progress.end()
  })

  test('never shows in a pipe', () => {
    const { progress, drawn } = watched(false, 2000)
    progress.step(1)
    progress.step(4)
    progress.end()
    expect(drawn()).toBe('')
  })

  test('leaves the wrapping and the cursor of the terminal alone, whatever ends the process', () => {
    const { progress, drawn } = watched(true, 2000)
    progress.step(1)
    progress.end()
    expect(drawn()).not.toMatch(/\u001b\[\?(?:7|25)[hl]/u)
  })
})
