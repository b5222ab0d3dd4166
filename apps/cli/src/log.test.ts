import { expect, test } from 'vitest'
import { logTo } from './log.ts'

function written(report: (reports: ReturnType<typeof logTo>) => void): unknown {
  const lines: string[] = []
  report(logTo({ write: (line) => void lines.push(line) }))
  expect(lines).toHaveLength(1)
  return JSON.parse(lines[0] ?? '')
}

const at = Temporal.Instant.from('2025-06-18T10:00:00Z')

test('a request is a line of JSON with its route, and nothing of the machine', () => {
  const line = written((reports) =>
    reports.served({ at, method: 'GET', route: '/search', status: 200, elapsedMs: 12 }),
  )
  expect(line).toEqual({
    level: 'info',
    time: '2025-06-18T10:00:00Z',
    method: 'GET',
    route: '/search',
    status: 200,
    elapsedMs: 12,
    msg: 'served',
  })
})

test('a failure is a line of JSON with its kind and place', () => {
  const line = written((reports) =>
    reports.failed({ at, name: 'TypeError', code: null, frames: ['search (search.ts:3:1)'] }),
  )
  expect(line).toEqual({
    level: 'error',
    time: '2025-06-18T10:00:00Z',
    name: 'TypeError',
    code: null,
    frames: ['search (search.ts:3:1)'],
    msg: 'failed',
  })
})
