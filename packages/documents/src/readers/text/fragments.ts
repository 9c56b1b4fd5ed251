/** Parts of a text that are written in HTML, as Markdown allows: tables with spans above all. */

/** A run of lines: `html` is to be read as a page is. Lines are counted from 0. */
export interface Stretch {
  readonly kind: 'text' | 'html'
  readonly from: number
  readonly to: number
}

const table = /^\s*<table[\s>]/iu
const block =
  /^\s{0,3}<(?:\/?(?:p|div|center|h[1-6]|ul|ol|dl|blockquote|pre|br|hr|img|font|b|strong|span|a)(?=[\s/>])|!--)/iu

/**
 * The stretches of a text: a table from the line it begins in to the one it ends in; in Markdown other blocks too, up
 * to the next empty line.
 */
export function stretchesOf(lines: readonly string[], { markdown }: { markdown: boolean }): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const end = table.test(line) ? endOfTable(lines, at) : markdown && block.test(line) ? endOfBlock(lines, at) : at
    if (end > at) {
      if (at > from) stretches.push({ kind: 'text', from, to: at })
      stretches.push({ kind: 'html', from: at, to: end })
      from = end
    }
    at = Math.max(end, at + 1)
  }
  if (lines.length > from) stretches.push({ kind: 'text', from, to: lines.length })
  return stretches
}

/** Behind the line in which as many tables have ended as begun; the start itself where that never is. */
function endOfTable(lines: readonly string[], start: number): number {
  let open = 0
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    open += (line.match(/<table[\s>]/giu)?.length ?? 0) - (line.match(/<\/table\s*>/giu)?.length ?? 0)
    if (open <= 0) return at + 1
  }
  return start
}

/** A comment ends with its line of “-->”, anything else before an empty line. */
function endOfBlock(lines: readonly string[], start: number): number {
  if (/^\s*<!--/u.test(lines[start] ?? '')) {
    const last = lines.findIndex((line, at) => at >= start && line.includes('-->'))
    return last < 0 ? start : last + 1
  }
  let end = start + 1
  while (end < lines.length && (lines[end] ?? '').trim() !== '' && !table.test(lines[end] ?? '')) end += 1
  return end
}
