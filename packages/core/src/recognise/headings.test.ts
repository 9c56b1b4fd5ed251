import { describe, expect, it } from 'vitest'
import { formSections } from '../form/sections.ts'
import type { SourceBlock } from '../report/source.ts'
import { findHeadings } from './headings.ts'
import { tokenBlocks } from './tokens.ts'

const paragraphs = (...texts: string[]): SourceBlock[] =>
  texts.map((text, i) => ({ kind: 'paragraph', text, place: { line: i + 1 } }))

const found = (...texts: string[]) =>
  findHeadings(tokenBlocks(paragraphs(...texts))).map(
    ({ section, numeral, place }) => `${place.line} ${numeral}${section}`,
  )

describe('a section', () => {
  it('starts at a heading of its own level, though sub-headings of 一 repeat the titles', () => {
    expect(
      found(
        '一、总体情况',
        '（一）主动公开政府信息情况',
        '主动公开信息十条。',
        '（二）收到和处理政府信息公开申请情况',
        '（三）存在的主要问题及改进情况',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、行政诉讼情况',
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
      ),
    ).toEqual([
      '1 一、overview',
      '6 二、disclosure',
      '7 三、requests',
      '8 四、disputes',
      '9 五、improvements',
      '10 六、otherMatters',
    ])
  })

  it.each([
    ['（一）', '（二）', '（三）', '（四）', '（五）', '（六）'],
    ['第一部分 ', '第二部分 ', '第三部分 ', '第四部分 ', '第五部分 ', '第六部分 '],
    ['Ⅰ、', 'Ⅱ、', 'Ⅲ、', 'Ⅳ、', 'Ⅴ、', 'Ⅵ、'],
  ])('starts where all six are numbered alike in another way: %s', (...numerals) => {
    const titled = formSections.map(({ title }, i) => `${numerals[i]}${title}`)
    const [overview = '', ...others] = titled
    expect(found(overview, '1.主动公开情况。主动公开信息十条。', ...others)).toEqual(
      formSections.map(({ id }, i) => `${i === 0 ? 1 : i + 2} ${numerals[i]?.trim()}${id}`),
    )
  })

  it('starts at no sub-heading where the others are missing', () => {
    expect(
      found(
        '一、总体情况',
        '（一）主动公开政府信息情况',
        '（二）主动公开政府信息情况',
        '（五）存在的主要问题及改进情况',
      ),
    ).toEqual(['1 一、overview'])
  })

  it('starts at its heading though the numeral is wrong, missing or of another kind', () => {
    expect(
      found('一、总体情况', '2、主动公开政府信息情况', '三.收到和处理政府信息公开申请情况', '其他需要报告的事项'),
    ).toEqual(['1 一、overview', '2 2、disclosure', '3 三.requests', '4 otherMatters'])
  })

  it('may be numbered 一), which as a sub-heading opens none', () => {
    const rest = ['三、收到和处理政府信息公开申请情况', '五、存在的主要问题及改进情况']
    expect(found('一）总体情况', '二)主动公开政府信息情况', '四）政府信息公开行政复议、行政诉讼情况')).toEqual([
      '1 一）overview',
      '2 二)disclosure',
      '3 四）disputes',
    ])
    expect(found('一、总体情况', '一）主动公开政府信息情况', '二、主动公开政府信息情况', ...rest)).toEqual([
      '1 一、overview',
      '3 二、disclosure',
      '4 三、requests',
      '5 五、improvements',
    ])
  })

  it('starts at its heading in other words where its number is the one of the form', () => {
    expect(
      found(
        '一、政务公开工作总体情况、',
        '三、推进依申请公开工作',
        '二、行政机关主动公开政府信息的有关情况表',
        '三、受理和办理依申请公开情况',
        '四、因信息公开引起复议和应诉情况',
        '五、工作中的不足和下一步打算',
        '六、需要报告的其他情况',
      ),
    ).toEqual([
      '1 一、overview',
      '3 二、disclosure',
      '4 三、requests',
      '5 四、disputes',
      '6 五、improvements',
      '7 六、otherMatters',
    ])
    expect(found('一、总体概述', '- 二、主动公开政府信息情况')).toEqual(['1 一、overview', '2 二、disclosure'])
    expect(found('一、总体公开工作情况概述')).toEqual(['1 一、overview'])
    expect(found('- 总体情况')).toEqual(['1 overview'])
    expect(found('—、总体情况', '三、因信息公开引起复议和应诉情况')).toEqual(['1 —、overview'])
  })

  it('starts at its heading whatever “and” joins the words, and though the words are fewer', () => {
    expect(
      found(
        '一、工作总体推进情况',
        '二、主动公开政府信息情况（单位：件）',
        '三、收到和处理政府信息公开申请',
        '四、行政复议与行政诉讼',
        '五、存在的主要问题',
        '六、其他',
      ),
    ).toEqual([
      '1 一、overview',
      '2 二、disclosure',
      '3 三、requests',
      '4 四、disputes',
      '5 五、improvements',
      '6 六、otherMatters',
    ])
    // Numbered as in reports of old, with fees before the problems.
    expect(found('四、行政复议和诉讼情况', '五、收费及减免情况', '六、存在的主要问题与改进措施')).toEqual([
      '1 四、disputes',
      '3 六、improvements',
    ])
    expect(found('一、总体情况', '五、加强监督', '五、整改情况', '五、存在的主要问题及改进情况').at(-1)).toBe(
      '4 五、improvements',
    )
  })

  it('takes a remark in brackets behind its title for its text', () => {
    const blocks = tokenBlocks(paragraphs('六、其他需要报告的事项（无）', '二、行政机关主动公开政府信息情况（见附表）'))
    expect(findHeadings(blocks).map(({ runOn }) => runOn)).toEqual(['（无）', '（见附表）'])
    // （一） opens a sub-heading.
    expect(found('一、总体情况（一）')).toEqual([])
  })

  it('is not opened by a sentence that mentions a title', () => {
    expect(
      found(
        '一、总体情况',
        '现将主动公开政府信息情况报告如下，全年共公开信息一百二十条，其中通过网站公开八十条。',
        '六、其他需要报告的事项',
      ),
    ).toEqual(['1 一、overview', '3 六、otherMatters'])
  })

  it('takes the text that runs on behind its heading', () => {
    const [heading] = findHeadings(tokenBlocks(paragraphs('六、其他需要报告的事项：本年度无其他需要报告的事项。')))
    expect(heading).toMatchObject({ section: 'otherMatters', runOn: '本年度无其他需要报告的事项。' })
  })

  it('is found in the dress of Markdown', () => {
    expect(found('## 一、总体情况', '**二、主动公开政府信息情况**')).toEqual(['1 一、overview', '2 二、disclosure'])
  })

  it('is the last of its kind in a text of headings alone, however many, and the first out of order', () => {
    const many = (text: string) => Array.from({ length: 20_000 }, () => text)
    const last = ['一、总体情况', '三、收到和处理政府信息公开申请情况']
    expect(found(...many('一、总体情况'), ...last)).toEqual(['20001 一、overview', '20002 三、requests'])
    expect(found(...many('六、其他需要报告的事项'), ...many('五、存在的主要问题及改进情况'), ...last)).toEqual([
      '1 六、otherMatters',
      '20001 五、improvements',
      '40001 一、overview',
      '40002 三、requests',
    ])
  })
})
