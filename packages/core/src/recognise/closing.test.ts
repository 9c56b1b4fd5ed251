import { expect, test } from 'vitest'
import { partClosing } from './closing.ts'

const agency = '云溪区信访局'
const word = '无其他需要报告的事项。'

/** Section six as it is read, and the closing that was parted from it. */
function closed(texts: readonly string[], named: string | null = agency) {
  const paragraphs = texts.map((text, i) => ({ text, place: { paragraph: i + 1 } }))
  const { narrative, closing } = partClosing([['otherMatters', paragraphs]], named)
  return {
    text: narrative.flatMap(([, kept]) => kept.map(({ text }) => text)),
    closing: closing.map(({ params, place }) => [params.closing, place?.paragraph]),
  }
}

test.each([
  ['two lines', [agency, '2026年1月16日'], `${agency} 2026年1月16日`],
  ['letters set apart', ['云 溪 区 信 访 局', '2026 年 1 月 16 日'], '云 溪 区 信 访 局 2026 年 1 月 16 日'],
  ['Chinese digits', [agency, '二〇二六年一月十六日'], `${agency} 二〇二六年一月十六日`],
  ['a zero of another kind', [agency, '二○二六年一月三十一日'], `${agency} 二○二六年一月三十一日`],
  ['one line', [`${agency} 2026年1月16日`], `${agency} 2026年1月16日`],
  ['one paragraph of two lines', [`${agency}\n2026年1月16日`], `${agency} 2026年1月16日`],
  ['a seal', [`${agency}（盖章）`, '2026年1月16日'], `${agency}（盖章） 2026年1月16日`],
  ['the day alone', ['2026年1月16日'], '2026年1月16日'],
  ['the month alone', [agency, '2026年1月'], `${agency} 2026年1月`],
  ['the name of the title alone', [agency], agency],
  [
    'another office, which signs for it',
    ['云溪区人民政府办公室', '2026年1月16日'],
    '云溪区人民政府办公室 2026年1月16日',
  ],
  ['an empty line between', [agency, '', '2026年1月16日', ''], `${agency} 2026年1月16日`],
])('Who signs and when is no text of section six: %s', (_, lines, said) => {
  expect(closed([word, ...lines])).toEqual({ text: [word], closing: [[said, 2]] })
})

test('Where it stands in the paragraph of the last sentence the sentence stays', () => {
  expect(closed(['第一段。', `${word}\n${agency}\n2026年1月16日`])).toEqual({
    text: ['第一段。', word],
    closing: [[`${agency} 2026年1月16日`, 2]],
  })
})

test('A section that holds nothing but the closing is empty', () => {
  expect(closed([agency, '2026年1月16日']).text).toEqual([])
})

test.each([
  ['a sentence that ends in a day', ['本报告公布于2026年1月16日']],
  ['a sentence that ends in an office', ['咨询请联系云溪区信访局']],
  ['a day with a full stop', ['公布日期为2026年1月16日。']],
  ['another office without a day', ['云溪区人民政府办公室']],
  ['an address behind the day', [agency, '2026年1月16日', '地址：云溪区人民路1号']],
])('Nothing is taken from a section that ends otherwise: %s', (_, lines) => {
  expect(closed([word, ...lines])).toEqual({ text: [word, ...lines], closing: [] })
})

test('A label above the day stays in the section', () => {
  expect(closed([word, '附件：公开指南', '2026年1月16日']).text).toEqual([word, '附件：公开指南'])
})

test('Without a name in the title an office is told by what its name ends with', () => {
  expect(closed([word, '云溪区信访局', '2026年1月16日'], null).text).toEqual([word])
  expect(closed([word, '云溪区信访局'], null).closing).toEqual([])
})
