/** Keeps requests off the machines of an inner network, unless the user named them himself. */

import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { ReadoutError } from '@readout/record'
import ipaddr from 'ipaddr.js'

export interface AddressGuard {
  /** Lets requests to the host and port of an address go wherever its name leads the first time. */
  admit(address: URL): void
  /** @throws ReadoutError 'unreachable' where the host is written as a number that is not public */
  check(address: URL): void
  /** Looks a name up and leaves out what is not public; for the connection itself, so that no second look-up can differ. */
  lookup(host: string): LookupFunction
}

/**
 * A page on the web can lead to anything: a feed's entry or a redirect to `http://127.0.0.1/` would bring what a machine of
 * one's own network says into the archive. What the user typed is taken at its word.
 *
 * @example
 * const guard = addressGuard()
 * guard.check(new URL('http://169.254.169.254/latest/')) // throws: an address of an inner network
 */
export function addressGuard(): AddressGuard {
  /** Host and port as named, and whether the name led to a public address the first time. */
  const named = new Map<string, { isPublic: boolean | null }>()

  return {
    admit(address) {
      if (!named.has(address.host)) named.set(address.host, { isPublic: null })
    },
    check(address) {
      const host = bareHost(address)
      if (isIP(host) !== 0 && !isPublic(host) && !named.has(address.host)) throw refused(address.host)
    },
    lookup: (host) => (name, options, answer) => {
      lookup(name, { ...options, all: true }, (error, found) => {
        if (error) return answer(error, [])
        const addresses = [found].flat()
        const known = named.get(host)
        const open = addresses.filter(({ address }) => isPublic(address))
        if (known) known.isPublic ??= open.length > 0
        const usable = known && known.isPublic === false ? addresses : open
        const [first] = usable
        if (first === undefined) return answer(refused(host), [])
        if (options.all === true) return answer(null, usable)
        return answer(null, first.address, first.family)
      })
    },
  }
}

/**
 * Whether an address is one that anybody can reach: neither of this machine, nor of an inner network, nor one that wraps
 * such an address.
 *
 * @example
 * isPublic('192.168.1.10') // false
 * isPublic('::ffff:127.0.0.1') // false
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/gu, '')
}

function refused(host: string): ReadoutError {
  return new ReadoutError(
    'unreachable',
    `${host} is on this machine or on an inner network, and a page or a redirect led there.`,
    'Where that is meant, name its address yourself.',
  )
}
