/** Where a title ends its first line if it needs two: before the year, else before 政府信息公开. */
const parts = /^(.+?)((?:(?:\d{4}|（[^（）]+）)年|政府信息公开).*)$/su

/** The lines of a title: two where one line does not hold it. `widest` is the width of a line in characters. */
export function titleLines(title: string, widest: number): readonly string[] {
  if (widthOf(title) <= widest) return [title]
  const [, first, second] = parts.exec(title) ?? []
  return first !== undefined && second !== undefined ? [first.trim(), second] : [title]
}

/** Width of a text in characters; digits and Latin letters are half as wide. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter < '\u2000' ? 0.5 : 1), 0)
}
