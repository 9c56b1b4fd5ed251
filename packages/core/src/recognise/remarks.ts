import type { Message } from '../rules/rule.ts'
import type { Remark } from './reading.ts'

/** The sentence of a remark, in Chinese and English. */
export function describeRemark(remark: Remark): Message {
  return { zh: remark.code, en: remark.code }
}
