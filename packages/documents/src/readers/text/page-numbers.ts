/** Takes the numbers of the pages out of a text whose pages are parted by form feeds: they would pass for values. */

const lone = /^\s*[-—–―]?\s*(\d{1,3})\s*[-—–―]?\s*$/u

/** The text with the lines blank that number its pages one by one, at their heads or feet; all else stays. */
export function withoutPageNumbers(text: string): string {
  if (!text.includes('\f')) return text
  const pages = text.split('\f').map((page) => page.split('\n'))
  for (const edge of ['foot', 'head'] as const) {
    const written = pages.filter((lines) => lines.some(isWritten))
    const at = written.map((lines) => (edge === 'foot' ? lines.findLastIndex(isWritten) : lines.findIndex(isWritten)))
    const numbers = written.map((lines, page) => lone.exec(lines[at[page] ?? -1] ?? '')?.[1])
    if (!areCounted(numbers)) continue
    written.forEach((lines, page) => {
      if (numbers[page] !== undefined) lines[at[page] ?? -1] = ''
    })
  }
  return pages.map((lines) => lines.join('\n')).join('\f')
}

const isWritten = (line: string) => line.trim() !== ''

/** Whether numbers go up by one from page to page; a cover may have none. */
function areCounted(numbers: readonly (string | undefined)[]): boolean {
  const first = numbers.flatMap((number, page) => (number === undefined ? [] : [Number(number) - page]))
  return first.length >= Math.max(2, numbers.length - 1) && new Set(first).size === 1
}
