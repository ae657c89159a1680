import { lookup as dnsLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address that a name leads to lies in a network that is not the public internet. */
export class PrivateAddress extends Error {
  readonly code = 'HEARSAY_PRIVATE_ADDRESS'

  constructor(host: string, address: string) {
    super(`${host} leads to ${address}, which is not on the public internet`)
    this.name = 'PrivateAddress'
  }
}

/**
 * Whether an IP address is one of the public internet: global unicast, by the IANA registries of special-purpose
 * addresses (RFC 6890). IPv4 inside IPv6 (mapped, 6to4, NAT64, Teredo) counts by the IPv4 address it leads to, and is
 * refused where that cannot be told.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.parse(bare)
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast'
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() === 'unicast'
  const bytes = parsed.toByteArray()
  if (parsed.range() === '6to4') return isPublicAddress(bytes.slice(2, 6).join('.'))
  if (parsed.range() === 'rfc6052') return isPublicAddress(bytes.slice(12, 16).join('.'))
  return parsed.range() === 'unicast'
}

/**
 * Resolves names as Node does, and fails where any address of a name is not public. It runs as the connection is
 * made, and the connection goes to the address that it checked: a name cannot be checked once and mean something
 * else afterwards.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      callback(error, '')
      return
    }
    const refused = addresses.find(({ address }) => !isPublicAddress(address))
    const [first] = addresses
    if (refused !== undefined) callback(new PrivateAddress(hostname, refused.address), '')
    else if (options.all === true) callback(null, addresses)
    else callback(null, first?.address ?? '', first?.family)
  })
}
