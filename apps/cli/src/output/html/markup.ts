/** Markup from texts. What comes from a document is escaped here and nowhere else. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it stands between tags or in a quoted attribute, on one line. */
export function escapeText(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (letter) => entities[letter] ?? letter)
}

/** Control characters have no place in a page; a line break is a space. */
function printable(text: string): string {
  const oneLine = text.replace(/\s/gu, ' ').toWellFormed()
  if (!/\p{Cc}/u.test(oneLine)) return oneLine
  return Array.from(oneLine, (letter) =>
    letter < ' ' || (letter >= '\u007f' && letter <= '\u009f') ? '\uFFFD' : letter,
  ).join('')
}
