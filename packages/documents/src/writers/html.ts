/** Writes one self-contained web page: no script, nothing loaded from elsewhere. */

import type { RenderBlock, RenderDocument, RenderParagraph, RenderSection } from '@gouji/core'
import { styleSheet } from './html/style.ts'
import { tableMarkup } from './html/table.ts'
import { escapeMarkup } from './markup.ts'
import { titleLines } from './title.ts'
import type { Writer } from './writer.ts'

export const htmlWriter: Writer = {
  format: 'html',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  write: (tree) => new TextEncoder().encode(page(tree)),
}

/** The policy holds for whoever opens the page: it can run and load nothing, whatever stands in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

function page({ title, agency, head, sections }: RenderDocument): string {
  const name = escapeMarkup(title)
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${name}</title>
${agency === null ? '' : `<meta name="author" content="${escapeMarkup(agency)}">\n`}<meta name="generator" content="Gouji">
<style>
${styleSheet}</style>
</head>
<body>
<article>
<h1>${titleMarkup(title)}</h1>
${head.map((text) => `<p>${escapeMarkup(text)}</p>`).join('\n')}
${sections.map(sectionMarkup).join('\n')}
</article>
</body>
</html>
`
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
