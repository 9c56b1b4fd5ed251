/** Takes the marks of Markdown off a text, so that it reads like any other. */

/** A heading, a heading in bold, the line under the head of a table: what no other text has. */
const signs = /^(?:#{1,6}[ \t]+\S|\*\*[^*\n]+\*\*[ \t]*$|[ \t]*\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*$)/mu
const fence = /^\s{0,3}(?:```|~~~)/u
const underline = /^\s{0,3}(?:=+|-+)\s*$/u
const ruler = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u

export function isMarkdown(text: string): boolean {
  return signs.test(text)
}

/** The lines of a Markdown text without its marks; every line stays in its place. */
export function withoutMarks(lines: readonly string[]): string[] {
  const body = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0
  return lines.map((line, at) => {
    if (at < body || fence.test(line) || ruler.test(line)) return ''
    if (underline.test(line) && (lines[at - 1] ?? '').trim() !== '') return ''
    return plain(line)
  })
}

function plain(line: string): string {
  return line
    .replace(/^\s{0,3}(?:>\s?)+/u, '')
    .replace(/^\s{0,3}#{1,6}\s+|\s+#+\s*$/gu, '')
    .replace(/^\s*[-*+]\s+(?=\S)/u, '')
    .replace(/!?\[([^\]\n]*)\]\([^()\n]*\)/gu, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([^*_~\n]+)\1/gu, '$2')
    .replace(/(?<![*\w\\])\*(?=\S)([^*\n]+)\*(?![*\w])/gu, '$1')
    .replace(/`([^`\n]+)`/gu, '$1')
    .replace(/\\([!-/:-@[-`{}~])/gu, '$1')
}
