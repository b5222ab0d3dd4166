import { PassThrough } from 'node:stream'
import { WriteStream } from 'node:tty'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openTerminal } from './terminal.ts'

/** A stream that says of itself what a terminal says, and keeps what is written to it. */
function screen(columns: number | null): { readonly stream: NodeJS.WriteStream; written(): string } {
  const kept = new PassThrough()
  const colours = { getColorDepth: WriteStream.prototype.getColorDepth, hasColors: () => true }
  const shape = columns === null ? {} : { isTTY: true, columns, ...colours }
  const stream: unknown = Object.assign(kept, shape)
  if (!isWriteStream(stream)) throw new TypeError('No stream')
  return { stream, written: () => String(kept.read() ?? '') }
}

function isWriteStream(stream: unknown): stream is NodeJS.WriteStream {
  return stream instanceof PassThrough
}

const opened = (columns: number | null) => openTerminal(screen(columns).stream, screen(null).stream)

afterEach(() => vi.unstubAllEnvs())

describe('lines are as wide as the terminal', () => {
  test.each([
    ['a terminal of 72 columns', 72, 72],
    ['a wide one, on which long lines would be hard to read', 220, 100],
    ['one narrower than a label and its words', 20, 40],
    ['a pipe', null, 80],
  ])('%s', (_, columns, width) => {
    expect(opened(columns).width).toBe(width)
  })
})

describe('colours', () => {
  const how = (variables: Readonly<Record<string, string>>, columns: number | null) => {
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI']) vi.stubEnv(name, undefined)
    vi.stubEnv('TERM', 'xterm-256color')
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
    return opened(columns).hasColours
  }

  test.each([
    ['show in a terminal', {}, 80, true],
    ['do not show in a pipe', {}, null, false],
    ['do not show in a terminal where NO_COLOR is set', { NO_COLOR: '1' }, 80, false],
    ['show in a pipe where FORCE_COLOR is set', { FORCE_COLOR: '1' }, null, true],
    ['do not show in a terminal that has none', { TERM: 'dumb' }, 80, false],
  ])('%s', (_, variables, columns, show) => {
    expect(how(variables, columns)).toBe(show)
  })
})

test('a line is written with its end, its control characters made harmless', () => {
  const [out, err] = [screen(null), screen(null)]
  const terminal = openTerminal(out.stream, err.stream)
  terminal.print([{ text: 'Lake ' }, { text: 'Pact\u001b[2J', style: 'title' }])
  terminal.warn('readout: \u001b]0;gone\u0007 is no file.')
  expect(out.written()).toBe('Lake Pact\ufffd[2J\n')
  expect(err.written()).toBe('readout: \ufffd]0;gone\ufffd is no file.\n')
})
