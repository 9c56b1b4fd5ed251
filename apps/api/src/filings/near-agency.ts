/** Which agency of the roster a name that is not in it may mean. To be named to a person, never matched. */

import { nearestCall } from '@gouji/core'

/** A district's or a county's name before that of its agency: 青石县水务局. */
const placed = /^.{1,6}[省市县区旗](?=.{2})/u

/**
 * The one agency that is clearly near: one name, without the district's, is what people call the other (发展改革局 of
 * 发展和改革局, 人社局 of 人力资源和社会保障局), or the same but for one character of five or more.
 * None where several are, or where the name is of another district.
 */
export function nearAgency(
  name: string,
  { agencies, district }: { readonly agencies: readonly string[]; readonly district: string },
): string | undefined {
  const ownPart = (full: string) => (full.startsWith(district) ? full.slice(district.length) : full)
  const wanted = ownPart(name)
  if (wanted === name && placed.test(name)) return undefined
  const near = agencies.filter((agency) => isNear(wanted, ownPart(agency)))
  return near.length === 1 ? near[0] : undefined
}

function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 2) return false
  if (nearestCall(a, [b]) !== undefined || nearestCall(b, [a]) !== undefined) return true
  return a.length >= 5 && differsByOne(a, b)
}

function differsByOne(a: string, b: string): boolean {
  return a.length === b.length && Array.from(a).filter((character, i) => character !== b[i]).length === 1
}
