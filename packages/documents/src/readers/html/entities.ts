/**
 * Character references: `&nbsp;`, `&#12288;`, `&amp` without its end.
 *
 * By `entities`, the library under htmlparser2 and parse5 (BSD-2-Clause, no dependencies, 2,231 names in 30 kB): what
 * a reference means, where its end is missing, is a table that is not ours to keep. Its time is lost in the noise:
 * few texts of a page hold any, and only texts that are shown are decoded.
 */

import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'

/** A text of a page with its references decoded. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text
}

/** The value of an attribute, where `&copy=` is no reference. */
export function decodeInAttribute(value: string): string {
  return value.includes('&') ? decodeHTMLAttribute(value) : value
}
