import { describe, expect, test } from 'vitest'
import { watchPace } from './pace.ts'

const start = Temporal.Instant.from('2031-06-18T09:00:00Z')

/** Looks once a second at work of which so many are done each time. */
function lastWords(perSecond: (second: number) => number, seconds: number, total: number | null): string {
  const paceOf = watchPace(start)
  let done = 0
  let words = ''
  for (let second = 1; second <= seconds; second += 1) {
    done += perSecond(second)
    words = paceOf(start.add({ seconds: second }), done, total === null ? null : total - done)
  }
  return words
}

describe('the pace of work', () => {
  test.each([
    ['', 2, 25, 1000],
    [', 25 a second, 36 s left', 4, 25, 1000],
    [', 25 a second, 7 min left', 4, 25, 10_000],
    [', 2 a second, 2 h 47 min left', 10, 2, 20_000],
    [', 25 a second', 4, 25, null],
    [', 30 a minute, 10 s left', 10, 0.5, 10],
    ['', 10, 0, 10],
  ])('is told as "%s" after %i s of %d a second', (words, seconds, perSecond, total) => {
    expect(lastWords(() => perSecond, seconds, total)).toBe(words)
  })

  test('is that of the last twenty seconds: what was there already went by at once', () => {
    expect(lastWords((second) => (second < 3 ? 5000 : 10), 40, 10_980)).toBe(', 10 a second, 1 min left')
  })
})
