/** Takes the comments of an earlier check out of a Word document, so that checked again it has each but once. */

import { escapeMarkup } from '../writers/markup.ts'
import { attribute } from './package-parts.ts'

export interface Commented {
  /** The part that holds the comments. */
  readonly comments: string
  readonly document: string
}

/** Only what is by the author goes, with its anchors; what others wrote, and every other character, stays. */
export function withoutEarlier({ comments, document }: Commented, author: string): Commented {
  const name = escapeMarkup(author)
  const gone = new Set<string>()
  const left = comments.replace(/<w:comment\s([^>]*)>.*?<\/w:comment>/gsu, (whole, attributes: string) => {
    if (attribute(attributes, 'w:author') !== name) return whole
    gone.add(attribute(attributes, 'w:id'))
    return ''
  })
  if (gone.size === 0) return { comments, document }
  const without = (whole: string, attributes: string) => (gone.has(attribute(attributes, 'w:id')) ? '' : whole)
  return {
    comments: left,
    document: document
      // The run that holds nothing but the mark of the comment, as we write it or as Word saves it again.
      .replace(
        /<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:commentReference\s([^>]*?)\/><\/w:r>/gsu,
        without,
      )
      .replace(/<w:comment(?:RangeStart|RangeEnd|Reference)\s([^>]*?)\/>/gu, without),
  }
}
