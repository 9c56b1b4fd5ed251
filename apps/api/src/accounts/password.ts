/** Passwords: how they are kept, and which are taken. */

import { hash, verify } from '@node-rs/argon2'
import type { Weakness } from './accounts.ts'
import { commonPasswords } from './common-passwords.ts'

/** Length counts, kinds of characters do not (NIST SP 800-63B, ASVS 6.2). */
export const passwordLength = { least: 10, most: 128 } as const

/** OWASP's second setting for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

export function verifyPassword({
  hash: kept,
  password,
}: {
  readonly hash: string
  readonly password: string
}): Promise<boolean> {
  return verify(kept, password)
}

/** Why a password is not taken. */
export function weaknessOf(password: string, username: string): Weakness | undefined {
  const { length } = Array.from(password)
  if (length < passwordLength.least) return 'too-short'
  if (password.length > passwordLength.most) return 'too-long'
  const plain = password.toLowerCase()
  if (plain.includes(username.toLowerCase())) return 'like-name'
  if (new Set(plain).size < 5 || isRun(plain) || commonPasswords.some((common) => restOf(plain, common) < 6))
    return 'common'
  return undefined
}

/** How much of a password is left once a common one is taken out; `Infinity` where it is not in it. */
function restOf(password: string, common: string): number {
  return password.includes(common) ? password.length - common.length : Number.POSITIVE_INFINITY
}

/** `abcdefghij`, `9876543210`. */
function isRun(text: string): boolean {
  const steps = Array.from(text)
    .slice(1)
    .map((letter, at) => (letter.codePointAt(0) ?? 0) - (text.codePointAt(at) ?? 0))
  return steps.every((step) => step === 1) || steps.every((step) => step === -1)
}

/** Without letters and digits that are taken for each other when read aloud or written down. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Three groups of five, some 74 bits. */
export function oneTimePassword(random: (bytes: number) => Uint8Array): string {
  const letters: string[] = []
  while (letters.length < 15) {
    for (const byte of random(32)) {
      // Bytes beyond the last whole turn would make some letters likelier.
      if (byte < 256 - (256 % alphabet.length)) letters.push(alphabet.charAt(byte % alphabet.length))
    }
  }
  return [0, 5, 10].map((from) => letters.slice(from, from + 5).join('')).join('-')
}
