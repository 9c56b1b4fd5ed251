/** A page as it was laid out, and how it is drawn. */

import { type PdfFont, type PdfPage, point, showText, textWidth } from './pdf-file.ts'

export interface Looks {
  /** Lines that are drawn, thin areas that are filled, the same for each cell by itself, or none at all. */
  readonly rulings: 'lines' | 'rectangles' | 'per-cell' | 'none'
  readonly make?: PdfPage['make']
  readonly pageNumber?: (page: number) => string
  readonly runningHead?: string
}

/** In points, as every length here. */
export const margin = { x: 64, top: 72, bottom: 72 }

/** A line of text on its page: from the upper left corner, down to the baseline. */
interface Text {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

export interface Paper {
  readonly width: number
  readonly height: number
  readonly texts: Text[]
  /** Left, top, right, bottom of what is ruled around. */
  readonly boxes: [number, number, number, number][]
}

/** The page of a PDF: what is ruled, and every text at its place. */
export function drawPaper(
  { width, height, texts, boxes }: Paper,
  { layout, font, number }: { layout: Looks; font: PdfFont; number: number },
): PdfPage {
  const all = [...texts]
  const foot = layout.pageNumber?.(number)
  if (foot !== undefined) all.push({ text: foot, x: (width - textWidth(foot, 9)) / 2, y: height - 40, size: 9 })
  if (layout.runningHead) all.push({ text: layout.runningHead, x: margin.x, y: 40, size: 9 })
  const shown = all.map(({ text, x, y, size }) => showText(font, { text, x, y: height - y, size }))
  const ruled = boxes.flatMap(([left, top, right, bottom]) =>
    rule(layout, [left, height - bottom, right, height - top]),
  )
  return { width, height, content: [...ruled, ...shown].join(''), make: layout.make ?? 'plain' }
}

function rule({ rulings }: Looks, [left, low, right, high]: readonly [number, number, number, number]): string[] {
  const [l, b, w, h] = [left, low, right - left, high - low].map(point)
  if (rulings === 'none') return []
  if (rulings === 'per-cell') return [`0.5 w ${l} ${b} ${w} ${h} re S\n`]
  if (rulings === 'lines') {
    const [r, t] = [point(right), point(high)]
    return [
      `0.5 w ${l} ${b} m ${r} ${b} l S\n`,
      `${l} ${t} m ${r} ${t} l S\n`,
      `${l} ${b} m ${l} ${t} l S\n`,
      `${r} ${b} m ${r} ${t} l S\n`,
    ]
  }
  const thin = (x: number, y: number, width: number, height: number) =>
    `${point(x)} ${point(y)} ${point(width)} ${point(height)} re f\n`
  return [
    thin(left, low - 0.25, right - left, 0.5),
    thin(left, high - 0.25, right - left, 0.5),
    thin(left - 0.25, low, 0.5, high - low),
    thin(right - 0.25, low, 0.5, high - low),
  ]
}
