import type { DiagnosisKind, Ground } from './diagnosis.ts'
import type { Change } from './linear-system.ts'

/** One way to let the sums hold. */
export interface Explanation {
  readonly kind: DiagnosisKind
  readonly changes: readonly Change[]
  readonly grounds: readonly Ground[]
  /** One mistake that touched several cells at once. */
  readonly isAction: boolean
  /** The sums alone do not tell it from something else. */
  readonly isDoubtful?: true
}

/** Whether two explanations change the same cells to the same values. */
export function sameChanges(a: readonly Change[], b: readonly Change[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ variable, value }) => b.some((o) => o.variable === variable && o.value === value))
  )
}
