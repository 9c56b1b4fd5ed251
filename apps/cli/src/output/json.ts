import type { CheckResult } from '@gouji/core'

/** `gouji/check@1`. */
export function json(result: CheckResult): string {
  return `${JSON.stringify(result, null, 2)}\n`
}
