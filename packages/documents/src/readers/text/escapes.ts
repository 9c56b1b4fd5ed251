/** What stands for a “|” that is text, and for a line break within a cell, as in Markdown: `\|` and `<br>`. */

/** A “|” that parts cells: none with a backslash before it. */
export const pipe = /(?<!\\)[|｜]/u

export function escapePipes(text: string): string {
  return text.replace(/[|｜]/gu, '\\$&')
}

export function unescapePipes(text: string): string {
  return text.replace(/\\([|｜])/gu, '$1')
}

/** A text without plain blanks at its ends; wide and no-break ones are written on purpose and stay. */
export function withoutBlanks(text: string): string {
  return text.replace(/^[ \t\n]+|[ \t\n]+$/gu, '')
}

/** The text of a cell in one line. */
export function escapeBreaks(text: string): string {
  return text.replaceAll('\n', '<br>')
}

export function unescapeBreaks(text: string): string {
  return text.replace(/<br\s*\/?>/giu, '\n')
}
