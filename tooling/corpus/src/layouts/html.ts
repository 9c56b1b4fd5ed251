/** Pages as governments publish them. */

import { encodeGbk } from '@gouji/documents/testing/gbk'
import type { Draft, DraftBlock, DraftCell, DraftTable } from '../draft.ts'
import type { Layout } from '../layout.ts'
import { escapeMarkup } from './markup.ts'

/** How a page marks up a paragraph and a table. */
interface Manner {
  readonly paragraph: (text: string, kind: 'text' | 'heading') => string
  readonly table: (table: DraftTable) => string
}

const utf8 = (page: string) => new TextEncoder().encode(page)

/** The page of a content management system: nothing around the report but the site's frame. */
export const cmsPage: Layout = {
  id: 'html-cms',
  extension: 'html',
  what: 'a clean page of a content management system, UTF-8',
  write: (draft) =>
    utf8(`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(draft.title.join(''))}</title>
<link rel="stylesheet" href="/static/css/article.css">
<script src="/static/js/jquery.min.js"></script>
</head>
<body>
<div class="container">
<div class="article">
${draft.before.map((line) => `<div class="line">${escapeMarkup(line)}</div>`).join('\n')}
${draft.title.map((line) => `<h1>${escapeMarkup(line)}</h1>`).join('\n')}
<div class="content" id="zoom">
${bodyOf(draft, plain)}
</div>
</div>
</div>
<script>var siteId = 12;</script>
</body>
</html>
`),
}

const plain: Manner = {
  paragraph: (text, kind) =>
    kind === 'heading' ? `<h2>${escapeMarkup(text)}</h2>` : `<p>&emsp;&emsp;${escapeMarkup(text)}</p>`,
  table: ({ rows }) =>
    `<table border="1">\n<tbody>\n${rows
      .map((row) => `<tr>${row.map((cell) => tableCell(cell)).join('')}</tr>`)
      .join('\n')}\n</tbody>\n</table>`,
}

/** Pasted from Word into an old site in GBK: navigation, an index table, scripts and a footer around it. */
export const wordPage: Layout = {
  id: 'html-gbk-word',
  extension: 'htm',
  what: 'GBK page pasted from Word, with navigation, an index table, print links and a footer (layout 20)',
  write: (draft) =>
    encodeGbk(`<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${escapeMarkup(draft.title.join(''))}_云溪区政府信息公开</title>
<style>p.MsoNormal{margin:0;text-indent:32pt}</style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml><![endif]-->
</head>
<body>
<div class="top"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li></ul></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 政府信息公开年报</div>
<table class="index" width="900"><tr><td>索引号</td><td>YX0100/2025-00018</td><td>发布日期</td><td>2025-01-24</td></tr><tr><td>发文机关</td><td>云溪区</td><td>文号</td><td>无</td></tr></table>
${draft.title.map((line) => `<p class="MsoNormal" align="center"><b>${wordRuns(line)}</b></p>`).join('\n')}
<div class="tools">【字体：<a href="javascript:size(16)">大</a> <a href="javascript:size(14)">中</a> <a href="javascript:size(12)">小</a>】 <a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></div>
<div id="content">
${bodyOf(draft, pasted)}
</div>
<div class="footer"><p>主办：云溪区人民政府办公室　技术支持：云溪区大数据中心</p><p>网站标识码：0000000000</p></div>
<script>function size(n){document.getElementById('content').style.fontSize=n+'px'}</script>
</body>
</html>
`),
}

const pasted: Manner = {
  paragraph: (text, kind) =>
    `<p class="MsoNormal">${kind === 'heading' ? `<b>${wordRuns(text)}</b>` : wordRuns(text)}<o:p></o:p></p>`,
  table: ({ rows }) =>
    `<table class="MsoNormalTable" border="1" cellspacing="0">${rows
      .map((row) => `<tr>${row.map((cell) => tableCell(cell, wordCell)).join('')}</tr>`)
      .join('\n')}</table>`,
}

/** Word changes the font for digits and letters, and writes a span for each run. */
function wordRuns(text: string): string {
  return escapeMarkup(text).replace(/\d+(?:\.\d+)?/gu, '<span lang="EN-US">$&</span>')
}

function wordCell(text: string): string {
  return `<p align="center">${text === '' ? '&nbsp;' : text.split('\n').map(wordRuns).join('<br>')}</p>`
}

/** Sites that place everything with tables: the report in a cell of a table in a cell of a table. */
export const layoutTables: Layout = {
  id: 'html-layout-tables',
  extension: 'html',
  what: 'the whole report in a layout table in a layout table (layout 25)',
  write: (draft) =>
    utf8(`<html>
<head><meta charset="utf-8"><title>${escapeMarkup(draft.title.join(''))}</title></head>
<body>
<table width="1000" cellpadding="0"><tr><td>
<table width="100%"><tr><td height="60"><img src="/images/logo.gif" alt=""></td></tr></table>
</td></tr><tr><td>
<table width="96%" align="center">
${draft.title.map((line) => `<tr><td align="center"><font size="5">${escapeMarkup(line)}</font></td></tr>`).join('\n')}
<tr><td class="text">
${bodyOf(draft, inTables)}
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`),
}

const inTables: Manner = {
  paragraph: (text, kind) =>
    kind === 'heading' ? `<p><strong>${escapeMarkup(text)}</strong></p>` : `<div>　　${escapeMarkup(text)}</div>`,
  table: ({ rows }) =>
    `<table border="1" align="center">${rows
      .map((row) => `<tr>${row.map((cell) => tableCell(cell)).join('')}</tr>`)
      .join('\n')}</table>`,
}

/** Written by hand: rowspans that do not fit, words broken with <br>, header cells that are data cells. */
export const wrongSpans: Layout = {
  id: 'html-wrong-spans',
  extension: 'html',
  what: 'rowspans that are wrong, <br> in cells, closing tags left out (layout 26)',
  write: (draft) =>
    utf8(`<html><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>年报</title></head>
<body>
${draft.title.map((line) => `<center><h3>${escapeMarkup(line)}</h3></center>`).join('\n')}
${bodyOf(draft, byHand)}
</body></html>
`),
}

const byHand: Manner = {
  paragraph: (text, kind) =>
    kind === 'heading' ? `<p><b>${escapeMarkup(text)}</b>` : `<p>&nbsp;&nbsp;&nbsp;&nbsp;${escapeMarkup(text)}`,
  table: ({ rows }) =>
    `<table border=1>\n${rows
      .map((row) => `<tr>${row.map((cell) => tableCell(misspanned(cell), broken)).join('')}`)
      .join('\n')}\n</table>`,
}

/** The span of the long group is counted without its total, as it often is. */
function misspanned(cell: DraftCell): DraftCell {
  return cell.rowSpan > 10 ? { ...cell, rowSpan: cell.rowSpan - 1 } : cell
}

function broken(text: string): string {
  if (text === '') return '&nbsp;'
  const lines = text.length === 4 && /^\D+$/u.test(text) ? [text.slice(0, 2), text.slice(2)] : text.split('\n')
  return lines.map(escapeMarkup).join('<br>')
}

function tableCell({ columnSpan, rowSpan, text }: DraftCell, inner = lineBreaks): string {
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  return `<td${spans}>${inner(text)}</td>`
}

function lineBreaks(text: string): string {
  return text.split('\n').map(escapeMarkup).join('<br/>')
}

function bodyOf({ head, sections, after }: Draft, manner: Manner): string {
  return [
    ...head.map((text) => manner.paragraph(text, 'text')),
    ...sections.flatMap(({ heading, blocks }) => [
      manner.paragraph(heading, 'heading'),
      ...blocks.map((block) => blockMarkup(block, manner)),
    ]),
    ...after.map((text) => manner.paragraph(text, 'text')),
  ].join('\n')
}

function blockMarkup(block: DraftBlock, manner: Manner): string {
  if (block.kind === 'paragraph') return manner.paragraph(block.text, 'text')
  if (block.kind === 'picture') return '<p><img src="/upload/2025/table3.jpg" width="680" height="920"></p>'
  return manner.table(block)
}

/** A page that holds nothing but a link to the report. */
export const attachmentPage: Layout = {
  id: 'html-attachment',
  extension: 'html',
  what: 'the report is an attachment; the page holds the link alone (layout 27)',
  write: (draft) =>
    utf8(`<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escapeMarkup(draft.title.join(''))}</title></head>
<body><h1>${escapeMarkup(draft.title.join(''))}</h1>
<p>附件：<a href="/upload/2025/annual-report.docx">${escapeMarkup(draft.title.join(''))}.docx</a></p>
</body></html>
`),
}
