/** Text in HTML and XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '&quot;')
}
