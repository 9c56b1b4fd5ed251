/** Where a title ends its first line if it needs two: before the year, else before 政府信息公开. */
const beforeYear = /^(.+?)((?:(?:\d{4}|（[^（）]+）)年|政府信息公开).*)$/su
/** Where one does that speaks of reports: 关于…政府信息公开工作/年度报告报送情况的通报. */
const beforeReport = /^(.+?工作)(年度报告.+)$/su

/** The lines of a title: as many as hold it. `widest` is the width of a line in characters. */
export function titleLines(title: string, widest: number): readonly string[] {
  const fits = (line: string) => widthOf(line) <= widest
  if (fits(title)) return [title]
  const usual = cutAt(title, beforeYear)
  const ways = [
    usual,
    cutAt(title, beforeReport),
    usual && [usual[0], ...(cutAt(usual[1], beforeReport) ?? [usual[1]])],
  ]
  return ways.find((lines) => lines?.every(fits)) ?? usual ?? [title]
}

function cutAt(text: string, cut: RegExp): readonly [string, string] | undefined {
  const [, first, second] = cut.exec(text) ?? []
  return first !== undefined && second !== undefined ? [first.trim(), second] : undefined
}

/** Width of a text in characters; digits and Latin letters are half as wide. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter < '\u2000' ? 0.5 : 1), 0)
}
