import * as z from 'zod'
import { patterns } from './patterns.ts'

/** A text of one of the patterns. */
export function textOf(name: keyof typeof patterns): z.ZodString {
  return z.string().regex(patterns[name].pattern)
}
