import { readFileSync } from 'node:fs'
import { type CellId, checkReport, type Report, recognise, type SourceDocument } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readReport } from '../read-report.ts'
import { type Dialect, docxOf, paragraphXml, reportBody, reportDocx, tableXml } from '../testing/docx.ts'
import { describeReader, differences } from '../testing/reader-contract.ts'
import { docxReader } from './docx.ts'

const dialects: readonly Dialect[] = ['word', 'wps']

for (const dialect of dialects) {
  describeReader(`the reader of docx, of a document of ${dialect}`, {
    reader: docxReader,
    write: (report) => reportDocx(report, dialect),
    places: ['table', 'row', 'column', 'paragraph'],
  })
}

const source = (bytes: Uint8Array) => docxReader.read(bytes, defaultLimits) as SourceDocument

function read(bytes: Uint8Array) {
  const reading = recognise(source(bytes))
  if (!reading) throw new Error('not recognised as a report')
  return { ...reading, codes: reading.remarks.map(({ code }) => code) }
}

/** The report as Word writes it, its body changed. */
const changed = (report: Report, change: (body: string) => string) =>
  read(docxOf({ body: change(reportBody(report, 'word')) }))
const report2019 = (cells: Report['cells']) => exampleReport({ edition: '2019', year: 2020, cells })
const p = (text: string) => paragraphXml(text, 'word')

describe('a document of LibreOffice', () => {
  it('gives every cell, and the paragraph of each holds its number', () => {
    const bytes = new Uint8Array(readFileSync(new URL('docx/fixtures/libreoffice.docx', import.meta.url)))
    const { report, remarks } = read(bytes)
    expect(differences(cityReport(), report)).toEqual({})
    expect(remarks).toEqual([])
    expect(textsByPlace(bytes, report)).toEqual(writtenTexts(report))
  })
})

describe('the paragraph and the runs of a cell', () => {
  for (const dialect of dialects) {
    it(`are where its number stands in a document of ${dialect}`, () => {
      const bytes = reportDocx(cityReport(), dialect)
      const { report } = read(bytes)
      expect(textsByPlace(bytes, report)).toEqual(writtenTexts(report))
      const runs = new Set(Object.values(report.places ?? {}).map((place) => place.runs?.join('–')))
      expect(runs).toContain(dialect === 'word' ? '1–1' : '1–2')
    })
  }
})

describe('the runs of a sentence', () => {
  it('hold the words a finding quotes, in whichever line of the paragraph they stand', async () => {
    const runs = ['一、总体情况', '。严格审核', ',规范发布', '。', '及时更新。', '共收到申请', '3', '件。']
    const paragraph = `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t>${text === '。' ? '<w:br/>' : ''}</w:r>`).join('')}</w:p>`
    const body = reportBody(report2019({}), 'word')
    const bytes = docxOf({ body: body.replace(p('一、总体情况'), paragraph) })
    const result = await readReport(bytes, { name: 'a.docx' })
    if (result.kind !== 'report') throw new Error(result.message.en)
    expect(result.report.sections.overview).toBe('严格审核,规范发布。\n及时更新。共收到申请3件。\n本节为示例文字。')
    const { findings } = checkReport({ source: 'a.docx', ...result })
    const placeOf = (id: string) => findings.find(({ rule }) => rule === id)?.place
    const heading = result.report.places?.overview?.paragraph
    expect(placeOf('punctuation')).toMatchObject({ paragraph: heading, runs: [3, 3] })
    expect(placeOf('narrative-received')).toMatchObject({ paragraph: heading, runs: [6, 8], text: '共收到申请3件。' })
  })
})

describe('a document may', () => {
  const written = cityReport()
  const body = reportBody(written, 'word')
  const gives = (bytes: Uint8Array) => {
    expect(differences(written, read(bytes).report)).toEqual({})
  }

  it('be strict', () => {
    gives(docxOf({ body, namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main' }))
  })

  it('have its text in a part of any name, told by its relationships', () => {
    gives(docxOf({ body, main: 'word/document2.xml' }))
    gives(docxOf({ body, main: 'inhalt/Text.xml' }))
  })

  it('name its parts in other letters than its relationships do', () => {
    const parts = unzipSync(docxOf({ body }))
    const { 'word/document.xml': document = new Uint8Array(), ...rest } = parts
    gives(zipSync({ ...rest, 'word/Document.XML': document }))
  })

  it('call its namespaces what it likes', () => {
    const rename = (xml: string) => strToU8(xml.replace(/(<\/?|\s|:)w:/gu, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0='))
    gives(docxOf({ body, encode: rename }))
    const unnamed = (xml: string) =>
      strToU8(
        xml
          .replaceAll('<w:', '<')
          .replaceAll('</w:', '</')
          .replace(
            'xmlns:w=',
            'xmlns:w="urn:x" xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns=',
          )
          .replaceAll(' w:', ' q:'),
      )
    gives(docxOf({ body, encode: unnamed }))
  })

  it('be in UTF-16, with a mark or without', () => {
    const utf16 = (xml: string, { mark, big }: { mark: boolean; big: boolean }) => {
      const text = `${mark ? '\ufeff' : ''}${xml.replace('UTF-8', 'UTF-16')}`
      const bytes = new Uint8Array(text.length * 2)
      const view = new DataView(bytes.buffer)
      for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big)
      return bytes
    }
    for (const mark of [true, false])
      for (const big of [true, false]) gives(docxOf({ body, encode: (xml) => utf16(xml, { mark, big }) }))
  })

  it('begin with the mark of UTF-8', () => {
    gives(docxOf({ body, encode: (xml) => strToU8(`\ufeff${xml}`) }))
  })

  it('be all in one cell, as pages that were copied into Word are', () => {
    const cell = (content: string) => `<w:tbl><w:tr><w:tc>${content}${p('')}</w:tc></w:tr></w:tbl>`
    gives(docxOf({ body: cell(cell(body)) }))
  })

  it('be one table, its headings and texts set across', () => {
    const across = (paragraphs: string) =>
      paragraphs.replace(
        /<w:p .*?<\/w:p>/gsu,
        (one) => `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="15"/></w:tcPr>${one}</w:tc></w:tr>`,
      )
    const rows = body
      .split(/(<w:tbl>.*?<\/w:tbl>)/su)
      .map((part) =>
        part.startsWith('<w:tbl>') ? part.replace(/<\/?w:tbl>|<w:tblPr>.*<\/w:tblGrid>/gsu, '') : across(part),
      )
      .join('')
    const { report, outline } = read(docxOf({ body: `<w:tbl><w:tblPr/>${rows}</w:tbl>` }))
    expect(differences(written, report)).toEqual({})
    expect(report.title).toBe(written.title)
    expect(outline.headings).toHaveLength(6)
    expect(report.sections.improvements).toBe('本节为示例文字。')
  })
})

describe('what occurs in documents', () => {
  it('tables of which only totals, or a single number, are filled in', () => {
    const { cells } = cityReport()
    const but = (keep: (id: string) => boolean) =>
      ({
        ...cityReport(),
        cells: Object.fromEntries(
          Object.entries(cells).map(([id, value]) => [id, !id.startsWith('requests.') || keep(id) ? value : null]),
        ),
      }) as Report
    for (const keep of [
      (id: string) => id.endsWith('.total'),
      (id: string) => id === 'requests.disclosed.enterprise',
    ]) {
      const report = but(keep)
      expect(differences(report, read(reportDocx(report, 'wps')).report)).toEqual({})
    }
  })

  it('units and text where a number belongs', () => {
    const texts: Partial<Record<CellId, string>> = {
      'disclosure.procurement.projects': '公务用车10辆',
      'disclosure.normativeDocuments.newlyMade': '22（其中修订16件）',
      'disclosure.penalties.change': '增2减1',
      'disclosure.procurement.amount': '251000元',
      'disclosure.licensing.change': '↓3',
    }
    const written = report2019(
      Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { state: 'text', text }])) as Report['cells'],
    )
    const { report } = read(reportDocx(written, 'wps'))
    expect(report.cells['disclosure.procurement.projects']).toEqual({ state: 'text', text: '公务用车10辆' })
    expect(report.cells['disclosure.normativeDocuments.newlyMade']).toEqual({
      state: 'text',
      text: '22（其中修订16件）',
    })
    expect(report.cells['disclosure.penalties.change']).toEqual({ state: 'text', text: '增2减1' })
    expect(report.cells['disclosure.procurement.amount']).toBe(251000)
    expect(report.units).toEqual({ 'disclosure.procurement.amount': '元' })
    expect(report.cells['disclosure.licensing.change']).toBe(-3)
  })

  it('a row that is repeated', () => {
    const { codes } = changed(report2019({}), (body) =>
      body.replace(/<w:tr (?:(?!<w:tr ).)*政府集中采购.*?<\/w:tr>/su, '$&$&$&'),
    )
    expect(codes).toEqual(['repeated-row', 'repeated-row'])
  })

  it('the older edition in a report of a later year', () => {
    const written = exampleReport({ edition: '2019', year: 2022 })
    const { report, outline } = read(reportDocx(written, 'wps'))
    expect(report).toMatchObject({ edition: '2019', year: 2022 })
    expect(outline.printedEdition).toBe('2019')
    expect(differences(written, report)).toEqual({})
  })

  it('a table cut in two, its head repeated or not', () => {
    for (const repeated of [true, false]) {
      const { report } = changed(cityReport(), (body) => {
        const table = tableXml(cityReport(), { table: 'requests', dialect: 'word' })
        const [open = '', ...rows] = table.replace('</w:tbl>', '').split(/(?=<w:tr )/u)
        const head = repeated ? rows.slice(0, 3) : []
        const whole = (part: readonly string[]) => `${open}${part.join('')}</w:tbl>`
        return body.replace(table, `${whole(rows.slice(0, 12))}${p('- 4 -')}${whole([...head, ...rows.slice(12)])}`)
      })
      expect(differences(cityReport(), report)).toEqual({})
    }
  })

  it('headings with wrong numerals, or bold without one', () => {
    const wrong = changed(cityReport(), (body) =>
      body.replace('>二、主动公开政府信息情况<', '>2、主动公开政府信息情况<').replace('>五、存在', '>存在'),
    )
    expect(wrong.outline.headings.map(({ numeral }) => numeral)).toEqual(['一、', '2、', '三、', '四、', '', '六、'])
    expect(differences(cityReport(), wrong.report)).toEqual({})
  })

  it('a title over two lines, broken or in two paragraphs', () => {
    const title = cityReport().title
    const half = title.indexOf('政府信息')
    const broken = changed(cityReport(), (body) =>
      body.replace(`>${title}<`, `>${title.slice(0, half)}</w:t><w:br/><w:t>${title.slice(half)}<`),
    )
    const apart = changed(
      cityReport(),
      (body) => p(title.slice(0, half)) + body.replace(`>${title}<`, `>${title.slice(half)}<`),
    )
    for (const { report, outline } of [broken, apart]) {
      expect(report).toMatchObject({ title, year: 2025, agency: { name: '云州市' } })
      expect(outline.title?.lines).toEqual([title.slice(0, half), title.slice(half)])
    }
  })

  it('no head, or the head inside section 一', () => {
    const fromFirstHeading = (body: string) => body.slice(body.lastIndexOf('<w:p ', body.indexOf('>一、总体情况<')))
    const none = changed(cityReport(), fromFirstHeading)
    expect(differences(cityReport(), none.report)).toEqual({})
    expect(none.codes).toEqual(['no-agency', 'no-year'])
    const overview = '统计期限自2025年1月1日至2025年12月31日。'
    const inside = changed({ ...cityReport(), sections: { overview } }, fromFirstHeading)
    expect(inside.report.sections.overview).toBe(overview)
    expect(differences(cityReport(), inside.report)).toEqual({})
  })

  it('a footnote under table 四', () => {
    const { report, codes } = changed(cityReport(), (body) =>
      body.replace(/<\/w:tbl>(?!.*<\/w:tbl>)/su, `</w:tbl>${p('注：复议后起诉含上年结转案件。')}`),
    )
    expect(report.sections.disputes).toBe('注：复议后起诉含上年结转案件。')
    expect(codes).toEqual([])
  })

  it('other tables, such as an index of the document', () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
    const index = `<w:tbl><w:tr>${['索引号', '11370303/2026-00012', '发布日期', '2026-01-20'].map(cell).join('')}</w:tr><w:tr>${['发文机关', '云州市', '文号', '无'].map(cell).join('')}</w:tr></w:tbl>`
    const { report, codes } = changed(cityReport(), (body) => index + body)
    expect(differences(cityReport(), report)).toEqual({})
    expect(report.title).toBe(cityReport().title)
    expect(codes).toEqual([])
  })

  it('padding, full-width digits, thousands separators and one character a line', () => {
    const wide = (digits: string) => digits.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    const { report, remarks } = changed(cityReport(), (body) =>
      body.replace(/<w:t>(\d{3}|\d{5}|总计|自然人)<\/w:t>/gu, (_, text: string) =>
        /^\d{5}$/u.test(text)
          ? `<w:t>${Number(text).toLocaleString('en')}</w:t>`
          : /^\d/u.test(text)
            ? `<w:t>\u3000${wide(text)}\u00a0</w:t>`
            : `<w:t>${Array.from(text).join('</w:t><w:br/><w:t>')}</w:t>`,
      ),
    )
    expect(differences(cityReport(), report)).toEqual({})
    expect(remarks).toEqual([])
  })

  it('list numbers glued to a year', () => {
    const sections = { overview: '1.2025年我市主动公开信息。' }
    expect(read(reportDocx({ ...cityReport(), sections }, 'wps')).report.sections.overview).toBe(sections.overview)
  })

  it('a column 法人小计 that the form has not', () => {
    const { report, remarks } = changed(cityReport(), (body) => {
      const table = tableXml(cityReport(), { table: 'requests', dialect: 'word' })
      const rows = table.split(/(?=<w:tr )/u)
      const wider = rows.map((row, r) => {
        if (r === 0) return row
        if (r === 1) return row.replace('w:val="7"', 'w:val="8"')
        if (r === 2) return row.replace('w:val="5"', 'w:val="6"')
        const cells = row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? []
        const extra = `<w:tc>${p(r === 3 ? '法人小计' : String(numbersOf(cells.slice(-6, -1))))}</w:tc>`
        const last = row.lastIndexOf('<w:tc>')
        return row.slice(0, last) + extra + row.slice(last)
      })
      return body.replace(table, wider.join(''))
    })
    expect(differences(cityReport(), report)).toEqual({})
    expect(remarks).toEqual([])
    expect(report.subtotals?.['requests.received.legalEntities']).toBe(457)
  })

  it('spans that are wrong: cells that should go on above do not', () => {
    const { report } = changed(cityReport(), (body) => body.replaceAll('<w:vMerge/>', ''))
    expect(differences(cityReport(), report)).toEqual({})
  })

  it('a picture where a table belongs', () => {
    const picture = '<w:p><w:r><w:pict><v:imagedata r:id="rId5"/></w:pict></w:r></w:p>'
    const { report, remarks } = changed(cityReport(), (body) =>
      body.replace(tableXml(cityReport(), { table: 'requests', dialect: 'word' }), picture),
    )
    expect(report.cells['requests.received.total']).toBeUndefined()
    expect(remarks).toMatchObject([{ code: 'picture-for-table', place: { paragraph: expect.any(Number) } }])
  })
})

/** What stands in the paragraph and the runs that the place of each cell names, told by counting start tags. */
function textsByPlace(bytes: Uint8Array, { places = {} }: Report): Record<string, string> {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const paragraphs = xml.split(/<w:p(?=[\s>/])/u)
  const text = (xml = '') => Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</gu), ([, part]) => part).join('')
  return Object.fromEntries(
    Object.entries(places).flatMap(([id, { paragraph, runs }]) => {
      if (!id.includes('.') || paragraph === undefined) return []
      const [first, last] = runs ?? [1, 0]
      const own = paragraphs[paragraph]?.split(/<w:r(?=[\s>/])/u).slice(first, last + 1)
      return [[id, text(own?.join(''))] as const]
    }),
  )
}

function writtenTexts({ cells }: Report): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).map(([id, value]) => [id, `${typeof value === 'number' ? value : ''}`]),
  )
}

function numbersOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + Number(/<w:t>(\d+)</u.exec(cell)?.[1]), 0)
}
