/** Writes one self-contained web page: no script, nothing loaded from elsewhere. */

import type { RenderDocument, RenderParagraph, RenderSection } from '@gouji/core'
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

function sectionMarkup({ id, heading, blocks }: RenderSection): string {
  const lines = [
    `<section id="${id}">`,
    `<h2>${escapeMarkup(heading)}</h2>`,
    ...blocks.map((block) => (block.kind === 'table' ? tableMarkup(block) : paragraphMarkup(block))),
    '</section>',
  ]
  return lines.join('\n')
}

function paragraphMarkup({ level, text }: RenderParagraph): string {
  const element = level === 2 ? 'h3' : 'p'
  return `<${element}>${escapeMarkup(text)}</${element}>`
}
