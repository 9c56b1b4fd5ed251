/** Writes one self-contained web page: no script, nothing loaded from elsewhere. */

import type { RenderDocument } from '@gouji/core'
import { articleMarkup } from './html/article.ts'
import { styleSheet } from './html/style.ts'
import { escapeMarkup } from './markup.ts'
import type { Writer } from './writer.ts'

export const htmlWriter: Writer = {
  format: 'html',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  write: (tree) => new TextEncoder().encode(page(tree)),
}

/** The policy holds for whoever opens the page: it can run and load nothing, whatever stands in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

function page(tree: RenderDocument): string {
  const name = escapeMarkup(tree.title)
  const { agency } = tree
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
${articleMarkup(tree)}
</body>
</html>
`
}
