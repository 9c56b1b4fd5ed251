/** Bounds on what is made of the pages, counted over the whole document. */

import type { Limits } from '../../limits.ts'
import { tooComplex, tooManyCells } from '../reader.ts'

export interface Work {
  /** Counts fields of tables before they are made. */
  readonly cells: (count: number) => void
  /** Counts comparisons of one thing with another. */
  readonly steps: (count: number) => void
}

/** Comparisons allowed for each character or line a document may have. */
const stepsPerNode = 4

export function workWithin(limits: Limits): Work {
  let cells = 0
  let steps = 0
  return {
    cells: (count) => {
      cells += count
      if (cells > limits.cells) throw tooComplex(tooManyCells(limits))
    },
    steps: (count) => {
      steps += count
      if (steps > stepsPerNode * limits.nodes) {
        throw tooComplex({ zh: '页面上的线条和文字过多', en: 'too many lines and characters on its pages' })
      }
    },
  }
}
