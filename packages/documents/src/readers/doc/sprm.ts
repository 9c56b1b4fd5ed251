/** Property modifiers (“sprm”, [MS-DOC] 2.2.5): what paragraphs, characters and rows differ in from their style. */

export const Sprm = {
  paragraphInTable: 0x2416,
  paragraphEndsRow: 0x2417,
  paragraphDepth: 0x6649,
  paragraphDepthChange: 0x664a,
  paragraphEndsInnerCell: 0x244b,
  paragraphEndsInnerRow: 0x244c,
  paragraphList: 0x460b,
  paragraphListLevel: 0x260a,
  /** Properties that lie in the stream Data, at the place given. */
  elsewhere: [0x646b, 0x6645, 0x6646] as readonly number[],
  characterDeleted: 0x0800,
  characterStruck: 0x0837,
  characterStruckTwice: 0x2a53,
  characterHidden: 0x083c,
  characterRaised: 0x2a48,
  characterStyle: 0x4a30,
  characterSymbol: 0x6a09,
  rowDefinition: 0xd608,
  rowLeft: 0x9601,
  rowGap: 0x9602,
  rowMerge: 0x5624,
  rowSplit: 0x5625,
  rowMergeDown: 0xd62b,
  rowColumnWidth: 0x7623,
  rowInsert: 0x7621,
  rowDelete: 0x5622,
} as const

const changeTabs = 0xc615
const rowDefinitionOfWord6 = 0xd606

/** Bytes of an operand by the top three bits of the modifier; 6 is counted in the operand itself. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3] as const

/** Gives each modifier and where its operand lies. What is cut off at the end is not given. Answers how many there were. */
export function eachSprm(list: Uint8Array, visit: (sprm: number, at: number, length: number) => void): number {
  let count = 0
  for (let at = 0; at + 2 < list.length; count++) {
    const sprm = (list[at] ?? 0) | ((list[at + 1] ?? 0) << 8)
    at += 2
    const prefix = prefixOf(sprm)
    const length = prefix === 0 ? (operandSizes[sprm >> 13] ?? 0) : countedLength(list, { sprm, at })
    if (at + prefix + length > list.length) return count
    visit(sprm, at + prefix, length)
    at += prefix + length
  }
  return count
}

/** Bytes that count those of the operand. */
function prefixOf(sprm: number): number {
  if (sprm === Sprm.rowDefinition || sprm === rowDefinitionOfWord6) return 2
  return sprm >> 13 === 6 ? 1 : 0
}

function countedLength(list: Uint8Array, { sprm, at }: { sprm: number; at: number }): number {
  const byte = (i: number) => list[i] ?? 0
  // The definition of a row counts one byte more than there are.
  if (prefixOf(sprm) === 2) return Math.max(0, (byte(at) | (byte(at + 1) << 8)) - 1)
  // 255 tabs or more: those deleted take four bytes each, those added three.
  if (sprm !== changeTabs || byte(at) !== 255) return byte(at)
  const deleted = byte(at + 1) * 4
  return 2 + deleted + byte(at + 2 + deleted) * 3
}
