import { BlockList, isIP } from 'node:net'

/**
 * Whether an IP address may be fetched from without a word in the configuration: globally reachable unicast only.
 * Answers false for anything that is no IP address, and for one with a zone ("fe80::1%eth0").
 *
 * IPv4 follows https://www.iana.org/assignments/iana-ipv4-special-registry, with multicast, the reserved block and the one
 * public address behind which a cloud keeps its metadata
 * (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16).
 * IPv6 is an allow-list, 2000::/3 without its special parts
 * (https://www.iana.org/assignments/iana-ipv6-special-registry): so an IPv4 address in any disguise (::ffff:0:0/96,
 * 64:ff9b::/96, 2002::/16) is refused together with loopback, link-local, unique local and multicast addresses.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false
  const family = isIP(address)
  if (family === 4) return !specialV4.check(address, 'ipv4')
  return family === 6 && globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6')
}

const specialV4 = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])

const globalV6 = blockList('ipv6', [['2000::', 3]])

const specialV6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

function blockList(family: 'ipv4' | 'ipv6', ranges: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family)
  return list
}
