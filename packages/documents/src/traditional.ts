/** A page in traditional characters, as a gateway of a site turns them out: labels and prose are those of the form in others. */

import type { SourceBlock, SourceDocument } from '@gouji/core'

/** Characters of the form that are written otherwise, in pairs. */
const pairs = [
  ['開', '开'],
  ['報', '报'],
  ['條', '条'],
  ['請', '请'],
  ['處', '处'],
  ['數', '数'],
  ['項', '项'],
  ['關', '关'],
  ['機', '机'],
  ['業', '业'],
  ['織', '织'],
  ['總', '总'],
  ['計', '计'],
  ['結', '结'],
  ['轉', '转'],
  ['許', '许'],
  ['訴', '诉'],
  ['訟', '讼'],
  ['維', '维'],
  ['糾', '纠'],
  ['議', '议'],
  ['單', '单'],
] as const
const traditional: ReadonlySet<string> = new Set(pairs.map(([one]) => one))
const simplified: ReadonlySet<string> = new Set(pairs.map(([, other]) => other))

/** Fewer may be a name, or a quotation. */
const fewest = 20

export function isTraditional({ blocks }: SourceDocument): boolean {
  let [ours, others] = [0, 0]
  for (const text of blocks.flatMap(textsOf)) {
    for (const letter of text) {
      if (simplified.has(letter)) ours += 1
      else if (traditional.has(letter)) others += 1
    }
  }
  return others >= fewest && others > 4 * ours
}

function textsOf(block: SourceBlock): readonly string[] {
  if (block.kind === 'picture') return []
  return block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text)
}
