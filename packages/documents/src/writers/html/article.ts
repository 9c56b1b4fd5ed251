/** The report as it prints, as one element: in the page we write, and in pages of others. */

import type { RenderBlock, RenderDocument, RenderParagraph, RenderSection } from '@gouji/core'
import { escapeMarkup } from '../markup.ts'
import { titleLines } from '../title.ts'
import { tableMarkup } from './table.ts'

/**
 * Markup of one `article` of the class `report`: title, head, and a `section` for each part. Every text is escaped;
 * there is no script in it, and no style but the widths of the columns. Ids are those of sections and tables: one
 * report to a page. Its title is no heading (`titleAs: 'p'`) where the page has one of its own that says the same.
 */
export function articleMarkup(
  { title, head, sections }: RenderDocument,
  { titleAs = 'h1' }: { readonly titleAs?: 'h1' | 'p' } = {},
): string {
  return `<article class="report" lang="zh-CN">
${titleAs === 'h1' ? '<h1>' : '<p class="title">'}${titleMarkup(title)}</${titleAs}>
${head.map((text) => `<p>${escapeMarkup(text)}</p>`).join('\n')}
${sections.map(sectionMarkup).join('\n')}
</article>`
}

/** Parts of a title that stay whole where it takes two lines. */
function titleMarkup(title: string): string {
  return titleLines(title, 0)
    .map((part) => `<span>${escapeMarkup(part)}</span>`)
    .join('')
}

/** The heading of a section with a table is the caption of the table, so that it is said once and stays with it. */
function sectionMarkup({ id, heading, blocks }: RenderSection): string {
  const [first, ...rest] = blocks
  const title = `<h2 id="${id}-heading">${escapeMarkup(heading)}</h2>`
  const opening =
    first?.kind === 'table'
      ? [tableMarkup(first, { caption: title, captionId: `${id}-heading` }), ...rest.map(blockMarkup)]
      : [title, ...blocks.map(blockMarkup)]
  return [`<section id="${id}">`, ...opening, '</section>'].join('\n')
}

function blockMarkup(block: RenderBlock): string {
  if (block.kind === 'paragraph') return paragraphMarkup(block)
  const captionId = `${block.id}-caption`
  return tableMarkup(block, { caption: `<span id="${captionId}">${escapeMarkup(block.caption)}</span>`, captionId })
}

function paragraphMarkup({ level, text }: RenderParagraph): string {
  const element = level === 2 ? 'h3' : 'p'
  return `<${element}>${escapeMarkup(text)}</${element}>`
}
