/** Texts as they can be printed in any format. */

const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u

/** What no XML and no text file may hold. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/**
 * The lines of a text, clean.
 *
 * Tabs and runs of narrow blanks are one blank, and blanks at the ends are gone: indents and alignment are the
 * writer's. Wide blanks (U+3000) inside a line are kept.
 */
export function cleanLines(text: string): readonly string[] {
  return text.split(lineEnd).map((line) =>
    line
      .replace(/[ \t\u00A0]+/gu, ' ')
      .replace(unprintable, '')
      .trim(),
  )
}

/** The paragraphs of a text: its lines, empty ones left out. */
export function paragraphsOf(text: string): readonly string[] {
  return cleanLines(text).filter((line) => line !== '')
}

/** A text in one line. */
export function oneLine(text: string): string {
  return paragraphsOf(text).join('')
}
