/** One page as it is painted: text and rules, each marked with the element it belongs to. */

import type { Face } from './font/face.ts'
import type { StructureElement } from './structure.ts'
import { type Ref, writeNumber } from './syntax.ts'
import type { Line } from './text/lines.ts'
import { faceOf, type Style } from './text/style.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Strokes of a bold text are this wide, in parts of its size. */
const boldStroke = 0.028

/** Positions are in points from the upper left corner. */
export class Page {
  readonly ref: Ref
  readonly #height: number
  readonly #content: string[] = []
  readonly #owners: StructureElement[] = []

  constructor(ref: Ref, height: number) {
    this.ref = ref
    this.#height = height
  }

  get content(): string {
    return this.#content.join('\n')
  }

  get owners(): readonly StructureElement[] {
    return this.#owners
  }

  /** Paints what an element of the document says. */
  tagged(element: StructureElement, paint: () => void): void {
    const number = this.#owners.push(element) - 1
    element.own({ page: this.ref, number })
    this.#content.push(`/${element.tag} <</MCID ${number}>> BDC`)
    paint()
    this.#content.push('EMC')
  }

  /** Paints what is no part of the document's text: page numbers, rules, heads repeated on a new page. */
  artifact(kind: 'Pagination' | 'Layout', paint: () => void): void {
    this.#content.push(`/Artifact <</Type /${kind}>> BDC`)
    paint()
    this.#content.push('EMC')
  }

  /** Paints a line of text; `base` is the height of its base line. */
  text(
    line: Line,
    { style, left, base }: { readonly style: Style; readonly left: number; readonly base: number },
  ): void {
    const { size, bold, tracking = 0 } = style
    this.#content.push(
      'BT',
      bold ? `2 Tr ${writeNumber(size * boldStroke)} w` : '0 Tr',
      `${writeNumber(tracking)} Tc 1 0 0 1 ${writeNumber(left)} ${writeNumber(this.#height - base)} Tm`,
      ...runsOf(line, style).map(({ face, shown }) => `/${face.key} ${writeNumber(size)} Tf [${shown}] TJ`),
      'ET',
    )
  }

  /** Paints the frames of cells, in lines of half a point. */
  frames(boxes: readonly Box[]): void {
    this.#content.push(
      '0.5 w',
      ...boxes.map(
        ({ left, top, width, height }) =>
          `${[left, this.#height - top - height, width, height].map(writeNumber).join(' ')} re`,
      ),
      'S',
    )
  }
}

interface Run {
  readonly face: Face
  /** Glyphs, and between them how far the next one is moved. */
  shown: string
}

/** Parts a line where its face changes. */
function runsOf({ units, gaps }: Line, style: Style): readonly Run[] {
  const runs: Run[] = []
  units.forEach((unit, i) => {
    for (const code of unit) {
      const face = faceOf(style, code)
      const glyph = `<${face.encode(code)}>`
      const run = runs.at(-1)
      if (run?.face === face) run.shown += glyph
      else runs.push({ face, shown: glyph })
    }
    const run = runs.at(-1)
    if (run && gaps[i]) run.shown += writeNumber((gaps[i] * -1000) / style.size)
  })
  return runs.map(({ face, shown }) => ({ face, shown: shown.replaceAll('><', '') }))
}
