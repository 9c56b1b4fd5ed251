/** What the mark at the end of a row says of its cells ([MS-DOC] 2.6.3, 2.9.316, 2.9.318). */

import { Sprm } from './sprm.ts'

export interface RowCell {
  /** Continues the cell to its left, which shows in its place. */
  merged: boolean
  /** Begins a cell merged downwards, or continues the one above. */
  down: 'begins' | 'continues' | undefined
}

export interface RowDefinition {
  /** Left edge of each cell and the right edge of the last, in twentieths of a point. */
  readonly edges: readonly number[]
  readonly cells: readonly Readonly<RowCell>[]
}

interface Draft {
  edges: number[]
  cells: RowCell[]
  gap: number
}

const cellBytes = 20

const ofRows: ReadonlySet<number> = new Set([
  Sprm.rowDefinition,
  Sprm.rowLeft,
  Sprm.rowGap,
  Sprm.rowMerge,
  Sprm.rowSplit,
  Sprm.rowMergeDown,
  Sprm.rowColumnWidth,
  Sprm.rowInsert,
  Sprm.rowDelete,
])

/** Whether a modifier says how the cells of a row lie. */
export function changesRow(sprm: number): boolean {
  return ofRows.has(sprm)
}

/** Applies the modifiers of rows, in their order, to what is known of a row. */
export class RowDraft {
  #row: Draft = { edges: [], cells: [], gap: 0 }
  /** Cells were put in or taken out after the row was defined: what it says no longer fits. */
  #void = false

  apply(sprm: number, operand: Uint8Array): void {
    const row = this.#row
    const byte = (at: number) => operand[at] ?? 0
    if (sprm === Sprm.rowDefinition) this.#define(operand)
    else if (sprm === Sprm.rowMergeDown) this.#mergeDown(byte(0), byte(1))
    else if (sprm === Sprm.rowMerge || sprm === Sprm.rowSplit) {
      for (let i = byte(0); i < byte(1); i++) {
        const cell = row.cells[i]
        if (cell) cell.merged = sprm === Sprm.rowMerge && i > byte(0)
      }
    } else if (sprm === Sprm.rowGap) row.gap = signed(operand, 0)
    else if (sprm === Sprm.rowLeft) {
      const shift = signed(operand, 0) - (row.edges[0] ?? 0) - row.gap
      row.edges = row.edges.map((edge) => edge + shift)
    } else if (sprm === Sprm.rowColumnWidth) this.#setWidths(operand)
    else if (sprm === Sprm.rowInsert || sprm === Sprm.rowDelete) this.#void = true
  }

  /** `undefined` where the cells of the row are not told. */
  get definition(): RowDefinition | undefined {
    const { edges, cells } = this.#row
    return this.#void || cells.length === 0 ? undefined : { edges, cells }
  }

  /**
   * Of the two bits that merge cells sideways one marks the first of a group and one those that follow, and
   * descriptions of the format disagree which is which: a group is a cell with bits and the cells behind it with
   * other bits.
   */
  #define(operand: Uint8Array): void {
    const count = operand[0] ?? 0
    const table = 1 + (count + 1) * 2
    if (operand.length < table) return
    const edges: number[] = []
    const cells: RowCell[] = []
    // The bits of the first cell of a group merged sideways.
    let first = 0
    for (let i = 0; i <= count; i++) edges.push(signed(operand, 1 + i * 2))
    for (let i = 0; i < count; i++) {
      const flags = operand[table + i * cellBytes] ?? 0
      const across = flags & 3
      const merged = first !== 0 && across !== 0 && across !== first
      if (!merged) first = across
      cells.push({ merged, down: downOf((flags >> 5) & 3) })
    }
    this.#void = false
    this.#row.edges = edges
    this.#row.cells = cells
  }

  #mergeDown(index: number, flags: number): void {
    const cell = this.#row.cells[index]
    if (cell) cell.down = downOf(flags & 3)
  }

  #setWidths(operand: Uint8Array): void {
    const { edges } = this.#row
    const [first = 0, limit = 0] = operand
    const width = signed(operand, 2)
    for (let i = first; i < Math.min(limit, edges.length - 1); i++) {
      const change = (edges[i] ?? 0) + width - (edges[i + 1] ?? 0)
      for (let j = i + 1; j < edges.length; j++) edges[j] = (edges[j] ?? 0) + change
    }
  }
}

function downOf(bits: number): RowCell['down'] {
  if (bits === 0) return undefined
  return bits === 1 ? 'continues' : 'begins'
}

function signed(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) << 16) >> 16
}
