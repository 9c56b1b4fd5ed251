import { checkReport, type Report, recognise, type SourceBlock, type SourceDocument } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { encodeGbk } from '../testing/gbk.ts'
import { cleanPage, layoutPage, wordPage } from '../testing/html.ts'
import { describeReader, differences } from '../testing/reader-contract.ts'
import { htmlReader } from './html.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const documentOf = (html: string) => htmlReader.read(encode(html), defaultLimits) as SourceDocument
const blocksOf = (html: string) => documentOf(html).blocks
const textsOf = (html: string) =>
  blocksOf(html).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [block.kind]))
const cellsOf = (html: string) =>
  blocksOf(html).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  )

function read(html: string) {
  const reading = recognise(documentOf(html))
  if (!reading) throw new Error('not recognised as a report')
  return reading
}

const places = ['table', 'row', 'column', 'line', 'path'] as const

describeReader('the reader of web pages, on a page of a publishing system', {
  reader: htmlReader,
  write: (report) => encode(cleanPage(report)),
  places,
})

describeReader('the reader of web pages, on a page pasted from Word in GBK', {
  reader: htmlReader,
  write: (report) => encodeGbk(wordPage(report)),
  places,
  runs: 10,
})

describeReader('the reader of web pages, on a page laid out by tables', {
  reader: htmlReader,
  write: (report) => encode(layoutPage(report)),
  places,
})

/** A report with a head and text in every section that has no table. */
const report: Report = {
  ...cityReport(),
  head: { text: '本报告按照条例要求编制。统计期限自2025年1月1日起至2025年12月31日止。' },
  sections: {
    overview:
      '（一）主动公开\n1.2025年全年主动公开信息 128 条，及时更新，方便群众查阅，做到应公开尽公开，答复率为百分之百。',
    improvements:
      '一是更新不够及时。\n二是解读形式单一。下一步将逐项改进，建立长效机制，把各项要求落到实处，力争取得实效。',
    otherMatters: '本年度未收取信息处理费。',
  },
}
const page = cleanPage(report)

/** The page with something in it changed; the change must happen. */
function changed(pattern: RegExp | string, replacement: string | ((found: string) => string), html = page): string {
  const result =
    typeof replacement === 'string' ? html.replace(pattern, replacement) : html.replace(pattern, replacement)
  expect(result).not.toBe(html)
  return result
}

function expectWhole(html: string): void {
  const { report: back, remarks } = read(html)
  expect(differences(report, back)).toEqual({})
  expect(back.title).toBe(report.title)
  expect(back.head.text).toBe(report.head.text)
  for (const [id, text] of Object.entries(report.sections)) expect(back.sections).toHaveProperty(id, text)
  expect(remarks).toEqual([])
}

const withoutMarks = (html: string) =>
  html.replace(/ (?:id|class)="[^"]*"/gu, '').replace(/<!--Content(?:Start|End)-->/gu, '')

describe('what stands around a report', () => {
  it('is no part of it: navigation, breadcrumb, index table, controls, links, footer', () => {
    expectWhole(page)
    expectWhole(wordPage(report))
    expectWhole(layoutPage(report))
  })

  it('is told apart by where the text and the tables are, if nothing is marked', () => {
    expectWhole(withoutMarks(page))
    const related = '<div><h3>相关链接</h3><ul><li><a href="x">国务院办公厅关于年度报告格式的通知</a></li></ul></div>'
    expectWhole(withoutMarks(changed('<p class="near">', `${related}<p>`)))
  })

  it('is kept where no content is plain, so that nothing of the report is lost', () => {
    const bare = `<h2>${report.title}</h2><p>本报告按照条例要求编制，现向社会公布，电子版可在云州市人民政府网站查阅下载，如有疑问请联系。</p><div><p>一、总体情况</p></div>`
    expect(textsOf(bare)).toHaveLength(3)
  })

  it('may split the content: a part of it is never taken for the whole', () => {
    expectWhole(changed(/(?=<p[^>]*><strong>三、)/u, '</div><div class="TRS_Editor">'))
    expectWhole(changed(/(?=<p[^>]*><strong>五、)/u, '</div></div><div><div class="TRS_Editor">'))
  })

  it('may hold the title: a heading of one line or two, a box, or what the page says of itself', () => {
    expectWhole(changed(/<h1>(.*?)<\/h1>/u, `<h1>云州市<br>2025年政府信息公开工作年度报告</h1>`))
    expectWhole(changed(/<h1>(.*?)<\/h1>/u, `<div class="bt">${report.title}</div>`))
    expectWhole(changed(/<h1>(.*?)<\/h1>/u, ''))
  })

  it('keeps the break of a title, by which it is told that it is broken within its words', () => {
    const title = changed(/<h1>(.*?)<\/h1>/u, `<h1>云州市2025年政府信<br>息公开工作年度报告</h1>`)
    const lines = ['云州市2025年政府信', '息公开工作年度报告']
    expect(read(title).outline.title?.lines).toEqual(lines)
    const { findings } = checkReport({ source: 'a.html', ...read(title) })
    expect(findings.find(({ rule }) => rule === 'title-form')?.params).toMatchObject({ fault: 'broken' })
  })

  it('gives no second title where the content has its own', () => {
    const own = '<p align=center>云州市</p><p align=center>2025年政府信息公开工作年度报告</p>'
    expectWhole(changed('<div class="TRS_Editor">', `<div class="TRS_Editor">${own}`))
    expect(blocksOf(changed('<div class="TRS_Editor">', `<div class="TRS_Editor">${own}`))[0]).toMatchObject({
      text: '云州市',
    })
  })

  it('may be marked by comments or elements of the publishing system', () => {
    const unmarked = withoutMarks(page).replace('<div><div>\n<p>', '<div>\n<p>')
    for (const [begin, end] of [
      ['<!--ZJEG_RSS.content.begin-->', '<!--ZJEG_RSS.content.end-->'],
      ['<meta name="ContentStart">', '<meta name="ContentEnd">'],
      ['<UCAPCONTENT>', '</UCAPCONTENT>'],
    ] as const) {
      const html = unmarked
        .replace('<p>本报告', `${begin}<p>本报告`)
        .replace('</div></div>\n<div style="display: none">', `${end}</div></div>\n<div style="display: none">`)
      expect(html).toContain(end)
      expectWhole(html)
    }
  })

  it('leaves an index table within the content a table, which disturbs nothing', () => {
    const index =
      '<table><tr><td>索引号：</td><td>11370000/2026-00012</td><td>发布日期：</td><td>2026-01-20</td></tr></table>'
    expectWhole(changed('<div class="TRS_Editor">', `<div class="TRS_Editor">${index}`))
  })
})

describe('a table of a page', () => {
  it('may have wrong spans', () => {
    expectWhole(changed(/rowspan=22/u, 'rowspan=21'))
    expectWhole(changed(/rowspan=8/u, 'rowspan=9'))
    expectWhole(changed(/rowspan=22/u, 'rowspan=65534'))
    expectWhole(changed(/rowspan=22/u, 'rowspan=0'))
  })

  it('may claim a hundred million columns', () => {
    expectWhole(changed(/<td width="72" colspan="4"/gu, '<td colspan=99999999'))
  })

  it('may lack end tags, have its head as data or its data as head', () => {
    expectWhole(changed(/<\/td>|<\/tr>|<\/tbody>/gu, ''))
    expectWhole(changed(/<td/gu, '<th').replace(/<\/td/gu, '</th'))
  })

  it('may have labels broken over lines, and one character a line', () => {
    const broken = (found: string) => Array.from(found).join('<br>')
    expectWhole(changed(/总计|尚未审结|结果维持|商业企业/gu, broken))
  })

  it('may have numbers full-width, with separators and padded', () => {
    const wide = (found: string) =>
      `>\u3000${Array.from(Number(found.slice(1)).toLocaleString('en'), (c) => (c === ',' ? '，' : String.fromCharCode(c.charCodeAt(0) + 0xfee0))).join('')}&nbsp;`
    expectWhole(changed(/>\d+(?=<\/span>)/gu, wide))
    expect(cellsOf('<table><tr><td>\u3000１，２３４&nbsp;</td><td>x</td></tr></table>')).toEqual([['１，２３４', 'x']])
  })

  it('does not show hidden columns, which workbooks leave in pages', () => {
    expectWhole(changed(/<tr class="firstRow">/gu, '<tr class="firstRow"><td style="display:none">9</td>'))
  })

  it('may be cut in two, its head in one and its rows in the other', () => {
    expectWhole(
      changed(/<tr class="firstRow">\s*<td width="72" rowspan=22/u, (row) => `</table><table border="1">${row}`),
    )
  })

  it('may have a footnote under it', () => {
    const note = '<p>注：复议后起诉含结转案件。</p>'
    const html = changed(/<p[^>]*><strong>五、/u, (found) => `${note}${found}`)
    expect(read(html).report.sections.disputes).toBe('注：复议后起诉含结转案件。')
    expect(differences(report, read(html).report)).toEqual({})
  })

  it('may be one for the whole report, each paragraph in a row of its own', () => {
    const body = /<p>本报告[\s\S]*(?=<\/div><!--ContentEnd)/u.exec(page)?.[0] ?? ''
    const rows = body
      .replace(/<div class="table-wrap"><table[^>]*>\s*<tbody>|<\/tbody>\s*<\/table><\/div>/gu, '')
      .replace(
        /<p(?: style="text-indent[^"]*")?>([\s\S]*?)<\/p>(?=\s*(?:<p|<tr|$))/gu,
        '<tr><td colspan=10><p>$1</p></td></tr>',
      )
    expectWhole(`<table border=1><tr><td colspan=10>${report.title}</td></tr>${rows}</table>`)
  })

  it('keeps the lines of a cell apart, and takes a table pasted into a cell for its text', () => {
    expect(cellsOf('<table><tr><td><p>商业</p><p>企业</p></td><td>一<br>二</td></tr></table>')).toEqual([
      ['商业\n企业', '一\n二'],
    ])
    expect(cellsOf('<table><tr><td>甲</td><td><table><tr><td>12</td></tr></table></td></tr></table>')).toEqual([
      ['甲', '12'],
    ])
  })
})

describe('headings and titles of a page', () => {
  it('may be numbered wrongly, or run into the text', () => {
    expectWhole(changed('二、主动公开', '2、主动公开'))
    expectWhole(
      changed(
        /(五、存在的主要问题及改进情况)<\/strong><\/p>\s*<p[^>]*>/u,
        '$1。</strong>'.replace('$1', '五、存在的主要问题及改进情况'),
      ),
    )
  })

  it('may lack the head', () => {
    const { report: back } = read(changed(/<p>本报告[^<]*<\/p>/u, ''))
    expect(back.head.text).toBe('')
    expect(differences(report, back)).toEqual({})
  })
})

describe('a table that is a picture', () => {
  const pictured = changed(/<div class="table-wrap">[\s\S]*?<\/table><\/div>/u, '<p><img src="W020260120.png"></p>')

  it('is a picture in its place', () => {
    expect(textsOf(pictured).filter((text) => text === 'picture')).toHaveLength(1)
    expect(read(pictured).remarks).toMatchObject([
      { code: 'picture-for-table', params: { section: '主动公开政府信息情况' } },
    ])
  })

  it('is not an icon, and no picture of the page around', () => {
    expect(
      textsOf(changed('<p>本报告', '<img src="doc.gif" width=16><img src="/i/icon_doc.png"><p>本报告')),
    ).not.toContain('picture')
    expect(textsOf('<p>x</p><img src=a.png style="width:20.5px"><a href="/"><img src=b.png></a>')).toEqual(['x'])
  })
})

describe('a report that is an attachment', () => {
  it('is named by its link, and by its address where the text does not tell', () => {
    const html = `<p>附件：<a href="./P020260120.docx">云州市年度报告.docx</a><a href="P2.pdf?id=1"><span>下 载</span></a><a href="/x.html">网页</a></p>
      <a href="%E5%B9%B4%E6%8A%A5.zip"></a><iframe src="/viewer.html?file=/files/a.pdf"></iframe><a href="a.doc" hidden>x</a>`
    expect(documentOf(html).attachments).toEqual(['云州市年度报告.docx', '下 载（P2.pdf）', '年报.zip', 'a.pdf'])
    expect(documentOf('<p>无附件</p>').attachments).toBeUndefined()
  })

  it('names none in an address of a megabyte, which takes no longer to look through than to read', () => {
    const address = 'P020260120.docx-'.repeat(65_536)
    expect(documentOf(`<p>附件：<a href="${address}">下载</a></p>`).attachments).toBeUndefined()
  })
})

describe('the text of a page', () => {
  it('is what is seen: no scripts, styles, comments, forms or hidden elements', () => {
    const html = `<p>见</p><script>document.write("<p>a</p>")</script><style>b</style><!--[if gte mso 9]><p>c</p><![endif]-->
      <noscript>d</noscript><template><p>e</p></template><p style="DISPLAY:none">f</p><p hidden>g</p><div style="color:red;display: none"><p>h</p></div>
      <select><option>i</option></select><textarea>j</textarea><p aria-hidden=true>亦见</p><p style="text-decoration:none">又见</p>`
    expect(textsOf(html)).toEqual(['见', '亦见', '又见'])
  })

  it('is parted by blocks and line breaks, its white space folded as a browser does', () => {
    expect(textsOf('<div>甲<p>乙 \n\t 丙</p>丁<br>戊<span>己</span><h2>庚</h2></div>')).toEqual([
      '甲',
      '乙丙',
      '丁',
      '戊己',
      '庚',
    ])
    expect(textsOf('<p>政府信\n  息 <b> A</b>\n<i>B</i>公开</p>')).toEqual(['政府信息 A B公开'])
    expect(textsOf('<p>&nbsp;\u3000</p><p>\u3000\u3000联系\u3000电话&nbsp;：1&amp;2&lt;3&#65;&hellip;</p>')).toEqual([
      '联系\u3000电话\u00a0：1&2<3A…',
    ])
    expect(textsOf('<pre>一行\n  二行\n</pre>')).toEqual(['一行', '二行'])
  })

  it('has the numbers of its lists', () => {
    expect(
      textsOf('<ol><li>甲<li><p>乙</p><p>丙</p></ol><ol start=3 type=a><li>丁<li value=5>戊</ol><ul><li>己</ul>'),
    ).toEqual(['1. 甲', '2. 乙', '丙', 'c. 丁', 'e. 戊', '己'])
    expect(
      textsOf('<ol style="list-style-type:cjk-ideographic" start=10><li>甲<li>乙</ol><ol type=I start=4><li>丙</ol>'),
    ).toEqual(['十、甲', '十一、乙', 'IV. 丙'])
    expect(textsOf('<ol style="list-style:none"><li>甲</ol>')).toEqual(['甲'])
  })

  it('has its lines counted from 1', () => {
    const lines = blocksOf('<p>甲</p>\r\n\r\n<p>\r\n乙</p>').map(({ place }) => place.line)
    expect(lines).toEqual([1, 3])
  })
})

describe('a hostile page', () => {
  const refused = (html: string, limits = defaultLimits) => {
    try {
      void htmlReader.read(encode(html), limits)
    } catch (error) {
      return (error as { reason?: string }).reason
    }
    return 'read'
  }

  it('is refused by the first limit it breaks: cells, depth, nodes, lines', () => {
    expect(refused(`<table>${'<td>'.repeat(12_500_000)}`)).toBe('too-complex')
    expect(refused('<div>'.repeat(100_000))).toBe('too-complex')
    expect(refused('<p>'.repeat(20_000), { ...defaultLimits, nodes: 10_000 })).toBe('too-complex')
    expect(refused(`<pre>${'x\n'.repeat(2_000)}`, { ...defaultLimits, nodes: 10_000 })).toBe('too-complex')
    expect(refused('<table><tr><td>'.repeat(200))).toBe('too-complex')
    const bomb = `<table>${`<tr>${'<td rowspan=65534>x'.repeat(500)}`.repeat(500)}`
    expect(refused(bomb)).toBe('too-complex')
  })

  it('is read in full where it breaks none, however it is broken', () => {
    const many = (piece: string, count = 20_000) => piece.repeat(count)
    for (const html of [
      many('<b><p>x</b>', 2_000),
      many('<a>x'),
      many('<nobr>x'),
      many('<table><form>x', 60),
      many('<!--'),
      many('<!--->'),
      many('<script><!--<script>'),
      many('<td a="'),
      many('&amp'),
      many('&'),
      `&#${many('1')}`,
      many('<'),
      many('< '),
      many('</p>'),
      many('</x>'),
      many('\0'),
      `<title>${many('x')}`,
      many('<constructor><toString>', 100),
      many('<svg><title><p>', 60),
    ]) {
      expect(['read', 'too-complex'], html.slice(0, 20)).toContain(refused(html))
    }
  })

  it('may end anywhere', () => {
    for (let end = 0; end < page.length; end += 997) expect(refused(page.slice(0, end))).toBe('read')
  })
})

describe('the page of a small agency', () => {
  it('reads the older edition as well', () => {
    const written = exampleReport({
      edition: '2019',
      year: 2020,
      cells: { 'disclosure.procurement.amount': 1_647_000 },
    })
    expect(differences(written, read(cleanPage(written)).report)).toEqual({})
    const tables = blocksOf(cleanPage(written)).filter(({ kind }: SourceBlock) => kind === 'table')
    expect(tables.map(({ place }) => place.table)).toEqual([1, 2, 3])
  })
})
