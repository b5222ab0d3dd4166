import { expect, test } from 'vitest'
import { ReadoutError } from './errors.ts'

test('an error says what is wrong and what to do, in one line', () => {
  const cause = new Error('EADDRINUSE')
  const error = new ReadoutError('port-taken', 'Port 4040 is taken.', 'Name another with --port.', { cause })
  expect(error.message).toBe('Port 4040 is taken. Name another with --port.')
  expect(error).toMatchObject({
    name: 'ReadoutError',
    code: 'port-taken',
    remedy: 'Name another with --port.',
    cause,
  })
  expect(error).toBeInstanceOf(Error)
})
