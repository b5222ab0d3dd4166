/** The network that a request comes from, as limits count it. */
import ipaddr from 'ipaddr.js'

/**
 * An IPv4 address stands for itself. Of IPv6 a household or an office has 2^64 addresses, so the first 64 bits stand
 * for all. What is no address is one network of its own.
 *
 * @example
 * networkOf('2001:db8:0:7:a::1') // '2001:db8:0:7::/64'
 * networkOf('::ffff:192.0.2.7') // '192.0.2.7/32'
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return `${parsed}/32`
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${new ipaddr.IPv6(parsed.toByteArray())}/64`)}/64`
}
