import type { Closing } from './content.ts'
import { paragraph } from './paragraph.ts'
import { styleIds } from './styles.ts'

/** Room at the right of the longer line, in letters. */
const margin = 2

/**
 * Who signs and when, without a seal (GB/T 9704—2012, 7.3.5.2): a line below the text, two letters from its edge; the
 * date begins two letters behind the beginning of the signature.
 */
export function closingLines({ signature, date }: Closing): readonly string[] {
  const longer = 2 + lettersOf(date) - lettersOf(signature)
  const right = { signature: margin + Math.max(0, longer), date: margin + Math.max(0, -longer) }
  return [
    paragraph('', { style: styleIds.body, keepNext: true }),
    lineOf(signature, { room: right.signature, keepNext: true }),
    lineOf(date, { room: right.date }),
  ]
}

function lineOf(
  text: string,
  { room, keepNext = false }: { readonly room: number; readonly keepNext?: boolean },
): string {
  return paragraph(text, { style: styleIds.body, align: 'right', flush: true, right: room, keepNext })
}

/** How wide a text is, in Chinese letters: digits are half as wide. */
function lettersOf(text: string): number {
  return text.length - 0.5 * (text.match(/[!-~]/gu)?.length ?? 0)
}
