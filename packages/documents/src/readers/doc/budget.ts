import type { Limits } from '../../limits.ts'
import { tooComplex, tooManyCells } from '../reader.ts'

/** What reading one document may still cost. */
export class Budget {
  readonly #limits: Limits
  #nodes = 0
  #cells = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Pieces, runs, properties, paragraphs. */
  nodes(count: number): void {
    this.#nodes += count
    const { nodes } = this.#limits
    if (this.#nodes > nodes) throw tooComplex({ zh: `结构超过 ${nodes} 项`, en: `more than ${nodes} nodes` })
  }

  /** Cells, spans by the area they cover. */
  cells(count: number): void {
    this.#cells += count
    if (this.#cells > this.#limits.cells) throw tooComplex(tooManyCells(this.#limits))
  }

  /** Tables within tables. */
  depth(depth: number): void {
    const most = this.#limits.depth
    if (depth > most) throw tooComplex({ zh: `表格嵌套超过 ${most} 层`, en: `tables nested deeper than ${most}` })
  }
}
