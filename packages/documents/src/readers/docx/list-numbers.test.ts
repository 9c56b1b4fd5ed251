import { recognise, type SourceDocument } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { docxOf, listsXml, stylesXml } from '../../testing/docx.ts'
import { docxReader } from '../docx.ts'

interface Lists {
  readonly lists: string
  readonly styles?: string
}

const texts = (body: string, { lists, styles }: Lists) =>
  (
    docxReader.read(
      docxOf({ body, numbering: listsXml(lists), ...(styles && { styles: stylesXml(styles) }) }),
      defaultLimits,
    ) as SourceDocument
  ).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}" w:tplc="04090001"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
const list = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const item = (text: string, id: number, at = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const styled = (text: string, style: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const style = (id: string, properties: string, basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`

const chinese = list(
  0,
  level(0, 'chineseCounting', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
)

describe('a number that Word makes', () => {
  it('is part of the text of its paragraph', () => {
    const body =
      item('总体情况', 1) +
      item('主动公开', 1, 1) +
      item('2025年公开', 1, 2) +
      item('依申请公开', 1, 1) +
      item('数据', 1)
    expect(texts(body, { lists: chinese + num(1, 0) })).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '1. 2025年公开',
      '（二）依申请公开',
      '二、数据',
    ])
  })

  it('makes a heading of a paragraph that is one', () => {
    const titles = [
      '总体情况',
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
    ]
    const body = titles.map((title) => item(title, 1)).join('')
    const bytes = docxOf({ body, numbering: listsXml(chinese + num(1, 0)) })
    const reading = recognise(docxReader.read(bytes, defaultLimits) as SourceDocument)
    expect(reading?.outline.headings.map(({ numeral }) => numeral)).toEqual(['一、', '二、', '三、', '四、'])
  })

  const formats: Readonly<Record<string, string>> = {
    decimal: '11',
    chineseCounting: '十一',
    chineseCountingThousand: '十一',
    japaneseCounting: '十一',
    ideographDigital: '一一',
    upperRoman: 'XI',
    lowerLetter: 'k',
    decimalEnclosedCircle: '⑪',
    decimalFullWidth: '１１',
    decimalZero: '11',
    somethingNew: '11',
  }
  for (const [format, eleventh] of Object.entries(formats)) {
    it(`of the format ${format} is written ${eleventh} for eleven`, () => {
      const body = Array.from({ length: 11 }, () => item('项', 1)).join('')
      expect(texts(body, { lists: list(0, level(0, format, '%1、')) + num(1, 0) }).at(-1)).toBe(`${eleventh}、项`)
    })
  }

  it('is none for bullets and where a paragraph says so', () => {
    expect(texts(item('甲', 1), { lists: list(0, level(0, 'bullet', '')) + num(1, 0) })).toEqual(['甲'])
    expect(texts(item('甲', 0) + item('乙', 1), { lists: chinese + num(1, 0) })).toEqual(['甲', '一、乙'])
  })

  it('counts on over lists that share their levels, and anew where one says so', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const lists = chinese + num(1, 0) + num(2, 0) + num(3, 0, anew)
    const body = item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3) + item('戊', 1)
    expect(texts(body, { lists })).toEqual(['一、甲', '二、乙', '一、丙', '二、丁', '三、戊'])
  })

  it('may stand for several levels, in digits where that is asked for', () => {
    const lists = list(0, level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0)
    expect(texts(item('甲', 1) + item('乙', 1, 1) + item('丙', 1, 1), { lists })).toEqual([
      '第一章甲',
      '1.1 乙',
      '1.2 丙',
    ])
  })

  it('goes on under a new item above where the level never begins anew', () => {
    const lists =
      list(0, level(0, 'decimal', '%1、'), level(1, 'decimal', '%2、', '<w:lvlRestart w:val="0"/>')) + num(1, 0)
    const body = item('甲', 1) + item('乙', 1, 1) + item('丙', 1) + item('丁', 1, 1)
    expect(texts(body, { lists })).toEqual(['1、甲', '1、乙', '2、丙', '2、丁'])
  })

  it('has no gap to the text where the list says so', () => {
    const lists = list(0, level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>')) + num(1, 0)
    expect(texts(item('甲', 1), { lists })).toEqual(['1.甲'])
  })

  it('may come from the style of the paragraph, or from the style that one is based on', () => {
    const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    const styles = style('1', numbered) + style('2', '<w:numPr><w:ilvl w:val="1"/></w:numPr>', '1') + style('3', '')
    const body = styled('甲', '1') + styled('乙', '2') + styled('丙', '3')
    expect(texts(body, { lists: chinese + num(1, 0), styles })).toEqual(['一、甲', '（一）乙', '丙'])
  })

  it('may be of the level that names the style', () => {
    const lists =
      list(0, level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="sub"/>')) +
      num(1, 0)
    const styles = style('sub', '<w:numPr><w:numId w:val="1"/></w:numPr>')
    expect(texts(styled('甲', 'sub'), { lists, styles })).toEqual(['（一）甲'])
  })

  it('may be kept under a style of lists', () => {
    const kept = `<w:abstractNum w:abstractNumId="5"><w:styleLink w:val="公文"/>${level(0, 'chineseCounting', '%1、')}</w:abstractNum>`
    const linked = '<w:abstractNum w:abstractNumId="6"><w:numStyleLink w:val="公文"/></w:abstractNum>'
    expect(texts(item('甲', 1), { lists: kept + linked + num(1, 6) })).toEqual(['一、甲'])
  })

  it('is of the level a list puts in the place of another', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1）')}</w:lvlOverride>`
    expect(texts(item('甲', 1), { lists: chinese + num(1, 0, own) })).toEqual(['1）甲'])
  })

  it('is not counted for a paragraph that was deleted', () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>`
    expect(texts(deleted + item('乙', 1), { lists: chinese + num(1, 0) })).toEqual(['一、乙'])
  })
})
