/** Line breaking by display width: a Chinese character takes two columns and may be parted from the next. */

import stringWidth from 'string-width'

const notFirst = /^[，。、；：？！）》〉」』”’】〕…—·％]/u
const notLast = /[（《〈「『“‘【〔]$/u

/** Breaks a text into lines of at most `width` columns. Words and numbers stay whole where they fit. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text).flatMap((whole) => chop(whole, width))) {
    if (stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return [...lines, line.trimEnd()]
}

/** A text behind `first`; its further lines are indented as far. `paint` colours the text line by line. */
export function hang(
  first: string,
  text: string,
  { width, paint = (line) => line }: { readonly width: number; readonly paint?: (line: string) => string },
): string[] {
  const indent = stringWidth(first)
  return wrap(text, Math.max(20, width - indent)).map((line, i) => (i === 0 ? first : ' '.repeat(indent)) + paint(line))
}

/** Pads to a display width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** What may not be parted: words, and characters with the punctuation that clings to them. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const unit of text.replace(/\s+/gu, ' ').match(/ |[!-~]+|[^ !-~]/gu) ?? []) {
    const last = pieces.at(-1)
    if (last !== undefined && (unit === ' ' || notFirst.test(unit) || notLast.test(last))) {
      pieces[pieces.length - 1] = last + unit
    } else pieces.push(unit)
  }
  return pieces
}

/** Cuts what is wider than a line. */
function chop(piece: string, width: number): string[] {
  if (stringWidth(piece.trimEnd()) <= width) return [piece]
  const parts = ['']
  for (const letter of piece) {
    if (stringWidth(parts.at(-1) + letter) > width) parts.push('')
    parts[parts.length - 1] += letter
  }
  return parts
}
