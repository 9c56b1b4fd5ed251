/** Lays a report out as web pages that occur: one function for each kind of page. */

import {
  type CellId,
  type CellValue,
  editionOf,
  formSections,
  type PrintedCell,
  printTable,
  type Report,
  type TableId,
} from '@gouji/core'

/** Writes the parts of a page. Every kind of page shows the same report. */
interface PageKind {
  readonly title: (text: string) => string
  readonly heading: (text: string) => string
  readonly paragraph: (text: string) => string
  readonly table: (rows: readonly (readonly PageCell[])[]) => string
  /** `lead`: the title as the content prints it; `text`: the head. */
  readonly page: (content: { title: string; lead: string; text: string; body: string }) => string
}

interface PageCell {
  readonly text: string
  readonly head: boolean
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A page of a publishing system of today: navigation, breadcrumb and footer around a marked content. */
export function cleanPage(report: Report): string {
  return pageOf(report, {
    title: () => '',
    heading: (text) => `<p style="text-indent: 2em;"><strong>${escaped(text)}</strong></p>\n`,
    paragraph: (text) => `<p style="text-indent: 2em; line-height: 2em;">　　${escaped(text)}</p>\n`,
    table: (rows) =>
      `<div class="table-wrap"><table border="1" cellspacing="0">\n<tbody>\n${rows
        .map((row) => `<tr class="firstRow">\n${row.map(editedCell).join('')}</tr>\n`)
        .join('')}</tbody>\n</table></div>\n`,
    page: ({ title, text, body }) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="SiteName" content="云州市人民政府">
<meta name="ArticleTitle" content="${escaped(title)}">
<title>${escaped(title)}_云州市人民政府</title>
<script>var tip = "<table><tr><td>关闭</td></tr></table>";</script>
<style>.hide { display: none }</style>
</head>
<body>
${navigation()}
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/nb/">政府信息公开年报</a></div>
<table class="index"><tr><td>索引号：</td><td>11370000/2026-00012</td><td>发布日期：</td><td>2026-01-20</td></tr>
<tr><td>发文机关：</td><td>云州市人民政府</td><td>文号：</td><td>无</td></tr></table>
<div class="article">
<h1>${escaped(title)}</h1>
<div class="info"><span>发布时间：2026-01-20 10:30</span><span>来源：云州市人民政府办公室</span><span>字体：[ <a>大</a> <a>中</a> <a>小</a> ]</span>
<a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></div>
<div id="zoom"><!--ContentStart--><div class="TRS_Editor">
<p>${escaped(text)}</p>
${body}</div><!--ContentEnd--></div>
<div class="share" style="display: none">一、总体情况</div>
<p class="near">上一篇：<a href="1.html">云州市2024年政府信息公开工作年度报告</a></p>
</div>
${footer()}
</body>
</html>
`,
  })
}

/** A cell as the editors of publishing systems write it. */
function editedCell(cell: PageCell): string {
  return `<td width="72"${spans(cell)} valign="middle" style="border: 1px solid rgb(0, 0, 0); padding: 0px 7px;">
<p style="margin: 0px; text-align: center; line-height: 1.5em;"><span style="font-family: 仿宋, FangSong; font-size: 16px;">${escaped(cell.text).replaceAll('\n', '<br/>')}</span></p>
</td>
`
}

/** A report pasted from Word into an old page, with the styles and the half tags Word leaves. */
export function wordPage(report: Report): string {
  const runs = (text: string) =>
    (text.match(/.{1,4}/gsu) ?? ['']).map(
      (run) =>
        `<span lang=EN-US style='font-size:16.0pt;font-family:"仿宋_GB2312";\nmso-hansi-font-family:仿宋_GB2312;color:black'>${escaped(run)}</span>`,
    )
  const block = (text: string) =>
    `<p class=MsoNormal align=left style='text-align:left;text-indent:32.0pt;line-height:28.0pt;mso-pagination:\nwidow-orphan'>${runs(text).join('')}<span lang=EN-US><o:p></o:p></span></p>\n\n`
  const inCell = (text: string) =>
    `<p class=MsoNormal align=center style='text-align:center'>${runs(text).join('')}<span\n  lang=EN-US style='font-size:10.0pt'><o:p>${text === '' ? '&nbsp;' : ''}</o:p></span></p>`
  return pageOf(report, {
    title: (text) =>
      `<p class=MsoNormal align=center style='text-align:center'><b style='mso-bidi-font-weight:normal'><span\nstyle='font-size:22.0pt;font-family:方正小标宋简体'>${escaped(text)}<o:p></o:p></span></b></p>\n`,
    heading: (text) => `<p class=MsoNormal style='text-indent:32.0pt'><b>${runs(text).join('')}<o:p></o:p></b></p>\n`,
    paragraph: block,
    table: (rows) =>
      `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:\n1184'>\n${rows
        .map(
          (row, r) =>
            ` <tr style='mso-yfti-irow:${r};height:20.0pt'>\n${row
              .map(
                (cell) =>
                  `  <td width=72${spans(cell)} style='width:54.0pt;border:solid windowtext 1.0pt;mso-border-alt:\n  solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  ${cell.text.split('\n').map(inCell).join('')}\n  </td>\n`,
              )
              .join('')} </tr>\n`,
        )
        .join('')}</table>\n`,
    page: ({ title, lead, text, body }) => `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta http-equiv=Content-Type content="text/html; charset=gb2312">
<title>${escaped(title)}</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
</head>
<body>
<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" />
${navigation()}
<div>您现在的位置：<a href="/">首页</a> &gt;&gt; <a href="/nb/">政府信息公开年报</a></div>
<div class=Section1 id=zoom>
${lead}${block(text)}${body}
<![if !supportEmptyParas]>&nbsp;<![endif]>
</div>
<div>【<a href="#">打印本页</a>】【<a href="#">关闭窗口</a>】</div>
${footer()}
</body>
</html>
`,
  })
}

/** A page of the days when tables laid pages out: tables in tables, end tags left out, no doctype. */
export function layoutPage(report: Report): string {
  return pageOf(report, {
    title: (text) => `<tr><td align=center><font size=5><b>${escaped(text)}</b></font>\n`,
    heading: (text) => `<tr><td><b>${escaped(text)}</b>\n`,
    paragraph: (text) => `<tr><td>&nbsp;&nbsp;&nbsp;&nbsp;${escaped(text)}<br>\n`,
    table: (rows) =>
      `<tr><td><table border=1 width="100%">${rows
        .map(
          (row) =>
            `<tr>${row.map((cell) => `<${cell.head ? 'th' : 'td'}${spans(cell)}>${escaped(cell.text).replaceAll('\n', '<BR>')}`).join('')}\n`,
        )
        .join('')}</table>\n`,
    page: ({ lead, text, body }) => `<HTML><HEAD><TITLE>云州市政务网</TITLE></HEAD>
<BODY bgcolor=#ffffff>
<TABLE width=980 align=center><TR><TD colspan=2><IMG src="images/logo.gif" width=980 height=120>
<TR><TD width=200 valign=top><TABLE><TR><TD><A href="a.asp">信息公开指南</A><TR><TD><A href="b.asp">信息公开制度</A><TR><TD><A href="c.asp">信息公开年报</A></TABLE>
<TD valign=top><TABLE width="100%">
<tr><td>首页 &gt; <a href="c.asp">信息公开年报</a>
${lead}<tr><td>发布日期：2026-1-20　　浏览次数：128
<tr><td>　　${escaped(text)}
${body}
</TABLE>
<TR><TD colspan=2 align=center>【打印】【关闭】<TR><TD colspan=2>版权所有：云州市人民政府　ICP备00000000号</TABLE>
</BODY></HTML>
`,
  })
}

function pageOf(report: Report, kind: PageKind): string {
  const edition = editionOf(report.edition)
  const body = formSections.map(({ id, numeral, title, table }) => {
    const text = report.sections[id] ?? (table ? '' : '本节为示例文字。')
    return [
      kind.heading(`${numeral}、${title}`),
      ...(table ? [kind.table(cellsOf(report, table))] : []),
      ...text.split('\n').flatMap((line) => (line === '' ? [] : [kind.paragraph(line)])),
    ].join('')
  })
  return kind.page({
    title: report.title,
    lead: kind.title(report.title),
    text: report.head.text || `本报告按照${edition.notice}编制。`,
    body: body.join(''),
  })
}

function cellsOf(report: Report, table: TableId): PageCell[][] {
  return printTable(editionOf(report.edition), table).map((row) =>
    row.map((cell) => ({
      text: cell.text ?? valueText(report.cells, cell),
      head: cell.kind !== 'value',
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
    })),
  )
}

function valueText(cells: Readonly<Partial<Record<CellId, CellValue>>>, { cell }: PrintedCell): string {
  const value = cell && cells[cell]
  if (value === undefined || value === null) return ''
  return typeof value === 'number' ? String(value) : value.text
}

function spans({ rowSpan, columnSpan }: PageCell): string {
  return `${rowSpan > 1 ? ` rowspan=${rowSpan}` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`
}

const topics = [
  '首页',
  '政务公开',
  '政务服务',
  '互动交流',
  '走进云州',
  '信息公开指南',
  '信息公开制度',
  '法定主动公开内容',
]

function navigation(): string {
  const items = Array.from({ length: 12 }, (_, i) => topics.map((topic) => ({ topic, at: i }))).flat()
  const links = items.map(
    ({ topic, at }) => `<li class="item"><a href="/col/${at}/" title="${topic}" target="_blank">${topic}</a></li>`,
  )
  return `<div class="top"><a href="/"><img src="/images/logo.png" alt="云州市人民政府"></a>
<ul class="nav">
${links.join('\n')}
</ul>
<form action="/search"><input type="text" name="q"><select><option>全文</option><option>标题</option></select><button>搜索</button></form></div>`
}

function footer(): string {
  return `<div class="footer"><p>主办单位：云州市人民政府　　承办单位：云州市人民政府办公室</p>
<p>网站标识码：0000000000　<a href="https://example.org/icp">ICP备00000000号</a>　<img src="/images/ga.png" width="20" height="20"></p></div>`
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')
}
