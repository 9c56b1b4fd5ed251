/** What can be wrong with an XML part. */

import type { Limits } from '../limits.ts'
import { damaged, type Refusal, tooComplex } from '../readers/reader.ts'

export const notWellFormed = (part: string): Refusal => damaged(`${part} is not well-formed`)

export const cutOff = (part: string): Refusal => damaged(`${part} is cut off`)

export const hasDocumentType = (part: string): Refusal =>
  damaged(`${part} has a document type, which no office document has`)

export const hasUnboundPrefix = (part: string, prefix: string): Refusal =>
  damaged(`${part} uses the prefix ${prefix}, which it does not declare`)

export const hasBadCharacter = (part: string): Refusal => damaged(`${part} holds bytes that are no text`)

export const hasBadReference = (part: string): Refusal => damaged(`${part} holds an entity that is not defined`)

export const isNotInEncoding = (part: string, encoding: string): Refusal => damaged(`${part} is not ${encoding}`)

export const tooManyNodes = ({ nodes }: Limits): Refusal =>
  tooComplex({ zh: `超过 ${nodes} 个元素`, en: `more than ${nodes} elements` })

export const tooDeep = ({ depth }: Limits): Refusal =>
  tooComplex({ zh: `元素嵌套超过 ${depth} 层`, en: `elements nested deeper than ${depth}` })

export const tooManyAttributes = (part: string): Refusal =>
  tooComplex({ zh: `${part} 的一个元素属性过多`, en: `an element of ${part} has too many attributes` })

export const tooManyNames = (part: string): Refusal =>
  tooComplex({ zh: `${part} 的元素名过多`, en: `${part} has too many names` })
