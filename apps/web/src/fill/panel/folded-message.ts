import type { CheckFinding } from '@gouji/core'
import { findingWords } from '../../words/fill-findings.ts'

/** Names that are told where there are many. */
const shown = 3

/** A message that lists who has not handed in, with only the first of many named; `undefined` where there are few. */
export function foldedMessage({
  rule,
  message,
  params,
}: Pick<CheckFinding, 'rule' | 'message' | 'params'>): string | undefined {
  const list = rule.startsWith('aggregate') && typeof params.missing === 'string' ? params.missing : ''
  const names = list.split('、')
  const agencies = names.filter((name) => name !== findingWords.ownPart)
  if (agencies.length <= shown + 1) return undefined
  const told = findingWords.missing(agencies.slice(0, shown), {
    all: agencies.length,
    ownPart: agencies.length < names.length,
  })
  return message.replace(list, told)
}
