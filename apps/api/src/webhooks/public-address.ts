/** Addresses a webhook may reach: nothing behind the service's own door (SSRF). */

import { BlockList, isIP } from 'node:net'

const closed = new BlockList()
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
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
] as const) {
  closed.addSubnet(address, prefix, 'ipv4')
}

const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
const closed6 = new BlockList()
for (const [address, prefix] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const) {
  closed6.addSubnet(address, prefix, 'ipv6')
}

/** Whether an address is one of the public internet. IPv4 in IPv6 (`::ffff:10.0.0.1`) is what it holds. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, 'ipv4')
  if (family !== 6) return false
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1]
  if (mapped !== undefined) return isPublicAddress(mapped)
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}

/** Of the machine's own line, where clouds answer with the keys of the machine, and what they use beside it. */
const never = new BlockList()
never.addSubnet('169.254.0.0', 16, 'ipv4')
never.addSubnet('fe80::', 10, 'ipv6')
never.addSubnet('64:ff9b::169.254.0.0', 112, 'ipv6')
never.addSubnet('2002:a9fe::', 32, 'ipv6')
for (const address of ['100.100.100.200', '168.63.129.16', '192.0.0.192']) never.addAddress(address, 'ipv4')
for (const address of ['fd00:ec2::254', 'fd20:ce::254']) never.addAddress(address, 'ipv6')

/** Whether something may be pushed to an address; where it may go into the intranet, to none of the machine's own line. */
export function mayReach(address: string, { allowPrivate }: { readonly allowPrivate: boolean }): boolean {
  return !isNeverReached(address) && (allowPrivate || isPublicAddress(address))
}

export function isNeverReached(address: string): boolean {
  const family = isIP(address)
  // IPv4 in IPv6 is looked at as what it holds.
  return family !== 0 && never.check(address, family === 4 ? 'ipv4' : 'ipv6')
}
