import { describeRemark, type Remark } from '@gouji/core'
import { type Io, print } from '../terminal.ts'
import { type Language, notices } from '../words.ts'
import { placeText } from './place.ts'

/** Says on standard error what was doubtful in reading a document. */
export async function printRemarks(
  remarks: readonly Remark[],
  { io, language }: { readonly io: Io; readonly language: Language },
): Promise<void> {
  for (const remark of remarks) {
    const place = remark.place ?? {}
    const where = { zh: placeText(place, 'zh'), en: placeText(place, 'en') }
    await print(io.stderr, `${notices.remark(describeRemark(remark), where)[language]}\n`)
  }
}
