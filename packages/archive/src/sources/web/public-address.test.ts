import { expect, it } from 'vitest'
import { addressGuard, isPublic } from './public-address.ts'

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.10',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'not an address',
])('%s is not public', (address) => {
  expect(isPublic(address)).toBe(false)
})

it.each(['93.184.216.34', '2606:2800:220:1::1'])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true)
})

const found = (host: string, name: string, guard = addressGuard()) =>
  new Promise((resolve, reject) => {
    guard.lookup(host)(name, { all: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    )
  })

it('a name that leads to this machine leads nowhere, unless the user named it with its port', async () => {
  await expect(found('localhost:80', 'localhost')).rejects.toMatchObject({ code: 'unreachable' })
  const guard = addressGuard()
  guard.admit(new URL('http://localhost:8080/feed'))
  expect(await found('localhost:8080', 'localhost', guard)).not.toEqual([])
  await expect(found('localhost:5432', 'localhost', guard)).rejects.toMatchObject({ code: 'unreachable' })
})

it('an address in numbers of an inner network is refused, unless the user named it', () => {
  const guard = addressGuard()
  const machine = new URL('http://[::1]:8080/')
  expect(() => guard.check(machine)).toThrow(/name its address yourself/u)
  guard.admit(machine)
  guard.check(machine)
  guard.check(new URL('https://93.184.216.34/'))
})
