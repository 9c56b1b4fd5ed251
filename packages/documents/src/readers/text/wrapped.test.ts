import { checkReport } from '@gouji/core'
import { array, assert, integer, property, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../read-report.ts'
import type { Region } from './regions.ts'
import { joinWrapped } from './wrapped.ts'

const width = 30

/** As a page breaks a paragraph: the first line is indented by two letters, or was before the indent was lost. */
function broken(paragraph: string, { indent }: { indent: string }): string[] {
  const lines = [`${indent}${paragraph.slice(0, width - 2)}`]
  for (let at = width - 2; at < paragraph.length; at += width) lines.push(paragraph.slice(at, at + width))
  return lines
}

const regionsOf = (lines: readonly string[]): Region[] =>
  lines.map((text, i): Region => ({ kind: 'paragraph', text, line: i + 1 }))

const textsOf = (lines: readonly string[], pages: readonly number[] = []) =>
  joinWrapped(
    regionsOf(lines).filter((region) => region.kind !== 'paragraph' || region.text !== ''),
    new Set(pages),
  ).map((region) => (region.kind === 'paragraph' ? region.text.trim() : ''))

/** Paragraphs of Chinese with commas and full stops, as long as several lines. */
const paragraphs = array(stringMatching(/^(?:[政务公开年度报告信息]{4,40}[，。]){1,8}[政务公开]{4,50}。$/u), {
  minLength: 4,
  maxLength: 20,
})

/** Enough lines that are full and end within a sentence, so that nobody doubts that the text is broken. */
const plainly = Array.from({ length: 5 }, () => `${'公开信息'.repeat(16)}。`)

describe('a text broken at the width of a page', () => {
  it('gives its paragraphs back where first lines stand indented', () => {
    assert(
      property(paragraphs, (found) => {
        const wanted = [...plainly, ...found]
        expect(textsOf(wanted.flatMap((paragraph) => broken(paragraph, { indent: '　　' })))).toEqual(wanted)
      }),
    )
  })

  it('never makes one paragraph of two where no line is indented, and cuts between sentences only', () => {
    assert(
      property(paragraphs, (found) => {
        const wanted = [...plainly, ...found]
        const texts = textsOf(wanted.flatMap((paragraph) => broken(paragraph, { indent: '' })))
        expect(texts.join('')).toBe(wanted.join(''))
        for (const text of texts) {
          expect(wanted.some((paragraph) => paragraph.includes(text))).toBe(true)
          expect(text.endsWith('。')).toBe(true)
        }
      }),
    )
  })

  it('goes on over the end of a page within a sentence only', () => {
    const lines = [
      ...plainly.flatMap((one) => broken(one, { indent: '' })),
      `${'公开'.repeat(14)}`,
      '',
      '',
      '信息的件数。',
    ]
    const next = lines.length
    expect(textsOf(lines, [next]).at(-1)).toBe(`${'公开'.repeat(14)}信息的件数。`)
    expect(textsOf(lines).at(-1)).toBe('信息的件数。')
  })

  it('is not seen in paragraphs of a line each, however long they are', () => {
    assert(
      property(array(integer({ min: 10, max: 200 }), { minLength: 30, maxLength: 60 }), (lengths) => {
        const lines = lengths.map((length) => `${'公'.repeat(length)}。`)
        expect(textsOf(lines)).toEqual(lines)
      }),
    )
  })

  it('begins anew at the point of a list and at a row with gaps', () => {
    const lines = plainly.flatMap((one) => broken(one, { indent: '' }))
    const full = '公开'.repeat(14)
    expect(textsOf([...lines, full, '（二）依申请公开']).slice(-2)).toEqual([full, '（二）依申请公开'])
    expect(textsOf([...lines, full, '信息内容        本年公开数']).slice(-2)).toEqual([
      full,
      '信息内容        本年公开数',
    ])
  })
})

it('a finding stands in the line that holds its words', async () => {
  const plain = [
    '　　全区各单位按照要求编制并公布目录，栏目每月核对一次，缺少的当',
    '月补齐，发现错链的在两个工作日内改正。',
  ]
  const lines = [
    '云溪区教育局2025年政府信息公开工作年度报告',
    '一、总体情况',
    ...Array.from({ length: 5 }, () => plain).flat(),
    '　　公开义务教育招生范围、民办学校年检结果，公开本级财政拨付的中',
    '小学建设资金资金使用情况，公开校外培训机构名单。',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
  ]
  const result = await readReport(new TextEncoder().encode(lines.join('\n')), { name: '教育局.txt' })
  if (result.kind !== 'report') throw new Error('no report was read')
  const { report, outline } = result
  expect(report.sections.overview?.split('\n')).toHaveLength(6)
  const { findings } = checkReport({ source: '教育局.txt', report, ...(outline && { outline }) })
  const doubled = findings.find(({ rule }) => rule === 'duplicated-word')
  expect(lines[(doubled?.place?.line ?? 0) - 1]).toContain('资金资金')
})
