import type { Message } from '@gouji/core'
import { writings } from './words.ts'

/** Why a file could not be written, in words where the system's code has some, else as the system says it. */
export function whyNotWritten(error: unknown): Message {
  const said = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return writings[code] ?? { zh: said, en: said }
}
