/** Comments by which publishing systems mark the content of a page: `<!--ZJEG_RSS.content.begin-->`, `<!--正文开始-->`. */

import type { Markup } from '../../encoding/markup.ts'
import type { Tag } from './tags.ts'

export const marks = {
  begin: { name: '#begin', rule: 'silent', role: 'begin', special: false, implied: false, scope: false },
  end: { name: '#end', rule: 'silent', role: 'end', special: false, implied: false, scope: false },
} as const satisfies Readonly<Record<string, Tag>>

const longestMark = 60
const subject = /content|article|ucap|zoom|正文|文章|内容/iu
const ends = /end|\/|结束/iu
const begins = /begin|start|开始|ucapcontent/iu

/** Whether a comment marks where the content begins, or where it ends. */
export function contentMark(
  source: Markup,
  { from, to }: { from: number; to: number },
): keyof typeof marks | undefined {
  const comment = source.beginning(from, to, longestMark + 1)
  if (comment.length > longestMark || !subject.test(comment)) return undefined
  if (ends.test(comment)) return 'end'
  return begins.test(comment) ? 'begin' : undefined
}
