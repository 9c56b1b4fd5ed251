import { expect, test } from 'vitest'
import { titleLines } from './title.ts'

test('a title that one line holds stays one, a longer one ends its first line before the year', () => {
  expect(titleLines('云溪区水务局2025年度报告', 22)).toEqual(['云溪区水务局2025年度报告'])
  expect(titleLines('云溪区人力资源和社会保障局2025年政府信息公开工作年度报告', 22)).toEqual([
    '云溪区人力资源和社会保障局',
    '2025年政府信息公开工作年度报告',
  ])
})

test('the title of a circular breaks at its phrases, into three lines where two do not hold it', () => {
  expect(titleLines('关于云溪区2025年度政府信息公开工作年度报告报送情况的通报', 22)).toEqual([
    '关于云溪区2025年度政府信息公开工作',
    '年度报告报送情况的通报',
  ])
  expect(titleLines('关于阿克塞哈萨克族自治县2025年度政府信息公开工作年度报告报送情况的通报', 22)).toEqual([
    '关于阿克塞哈萨克族自治县',
    '2025年度政府信息公开工作',
    '年度报告报送情况的通报',
  ])
})
