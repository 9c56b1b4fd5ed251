/** Tells web pages from texts by how they begin. */

/** What may stand before the first tag: comments, declarations of XML, of the document type, of Word's name spaces. */
const lead = /^(?:\s+|<!--[\s\S]*?-->|<\?[^>]*>|<!\[[^>]*>)+/u
const opening =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|base|style|script|div|p|span|table|center|font|h[1-6]|ul|ol|dl|form|article|section|main|header|nav|a|b|strong|br|hr|img)(?=[\s/>])/iu
/** A page behind something else: a warning of the server, a line of text. */
const page = /^[^\S\n]*<(?:!doctype\s+html|html|body)(?=[\s>])/imu

/** `head`: the beginning of the bytes read as Latin 1; zeros of UTF-16 may stand between. */
export function looksLikeHtml(head: string): boolean {
  const text = head.replace(/\0/gu, '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '')
  return opening.test(text.replace(lead, '')) || page.test(text)
}
