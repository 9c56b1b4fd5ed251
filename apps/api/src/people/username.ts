/** User names made of what people and agencies are called, for those whose list gives none. */

import type { Role } from '@gouji/core'
import { pinyin } from 'pinyin-pro'

export interface Named {
  readonly name: string
  readonly role: Role
  /** `null`: of the office. */
  readonly agency: { readonly name: string; readonly shortName: string | null } | null
}

/**
 * A clerk goes by the agency, for the person changes: `jyj` for 云溪区教育局, `jyj-qf` for whoever signs (签发).
 * The office goes by the person: `chengyinuo`.
 */
export function usernameOf({ name, role, agency }: Named, { district }: { readonly district: string }): string {
  if (agency === null) return letters(name, 'all')
  const own = agency.shortName ?? agency.name
  const short = own.startsWith(district) ? own.slice(district.length) : own
  const first = letters(short, 'first')
  return role === 'lead' ? `${first}-qf` : first
}

/** The first of `name`, `name2`, `name3`… that is free, three letters at least. */
export function freeUsername(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted.length < 3 ? `${wanted}-gk` : wanted
  for (let number = 1; ; number += 1) {
    const username = number === 1 ? base : `${base}${number}`
    if (!taken.has(username)) return username
  }
}

function letters(text: string, pattern: 'first' | 'all'): string {
  const parts = pinyin(text, { pattern: pattern === 'first' ? 'first' : 'pinyin', toneType: 'none', type: 'array' })
  const plain = parts
    .join('')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replaceAll(/[^a-z0-9]/gu, '')
  return plain.slice(0, 24)
}
