import type { CheckFinding, Place } from '@gouji/core'

/** What is written beside a cell or a paragraph. */
export interface Annotation {
  readonly author: string
  readonly paragraphs: readonly string[]
  readonly place?: Place
}

const marks: Readonly<Record<CheckFinding['severity'], string>> = { error: '错误', warning: '警告', info: '提示' }

/** A finding as an annotation: what is wrong, and by which rule. Explained findings are not written. */
export function annotationsOf(findings: readonly CheckFinding[], author = '勾稽'): readonly Annotation[] {
  return findings
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ severity, message, rule, place }) => ({
      author,
      paragraphs: [`【${marks[severity]}】${message}`, `规则：${rule}`],
      ...(place && { place }),
    }))
}
