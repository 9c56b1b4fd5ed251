import { canonicalJson, type Report } from '@gouji/core'

/** SHA-256, hex, of a report's canonical JSON; `null` where the browser computes none (no secure connection). */
export async function fingerprint(report: Report): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(report)))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
