import { canonicalJson, type Report } from '@gouji/core'

/** SHA-256, hex, of a report's canonical JSON. */
export async function fingerprint(report: Report): Promise<string> {
  const digest = await sha256(new TextEncoder().encode(canonicalJson(report)))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Browsers compute none without a secure connection, and many a county's site has none. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (globalThis.crypto?.subtle) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const { sha256: compute } = await import('@noble/hashes/sha2.js')
  return compute(bytes)
}
