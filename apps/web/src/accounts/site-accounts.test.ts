import { expect, test } from 'vitest'
import { originOf } from './site-accounts.ts'

test.each([
  ['https://readout.example', 'https://readout.example'],
  ['https://readout.example:8443/', 'https://readout.example:8443'],
  ['http://localhost:4040', 'http://localhost:4040'],
  ['http://readout.localhost:4040', 'http://readout.localhost:4040'],
])('passkeys can belong to %s', (named, origin) => {
  expect(originOf(named)).toBe(origin)
})

test.each([
  ['readout.example', 'is no origin'],
  ['https://readout.example/archive', 'is no origin'],
  ['https://ada@readout.example', 'is no origin'],
  ['ftp://readout.example', 'is no origin'],
  ['http://127.0.0.1:4040', 'is an IP address'],
  ['https://192.0.2.7', 'is an IP address'],
  ['https://[2001:db8::1]', 'is an IP address'],
  ['http://readout.example', 'is not encrypted'],
])('passkeys cannot belong to %s', (named, problem) => {
  expect(() => originOf(named)).toThrow(problem)
})
