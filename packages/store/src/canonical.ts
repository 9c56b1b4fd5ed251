/** What is hashed, and how: canonical JSON (RFC 8785), and SHA-256 over it. */

import { createHash } from 'node:crypto'

export { canonicalJson as canonical } from '@gouji/core'

/** SHA-256, hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
