import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Face } from '../font/face.ts'
import { shippedFaces } from '../font/faces.ts'
import { evenLinesOf, type Line, linesOf } from './lines.ts'
import type { Style } from './style.ts'

const { text: source } = await shippedFaces()
const style: Style = { faces: [new Face('F1', source)], size: 16 }
const width = 440

const textOf = ({ units }: Line) => String.fromCodePoint(...units.flat())
const broken = (text: string, measure = { width, indent: 32, justify: true }) =>
  linesOf(text, style, measure).map(textOf)

describe('lines of a paragraph', () => {
  it('hold 27 characters, the first two fewer', () => {
    expect(broken('公'.repeat(60)).map(({ length }) => length)).toEqual([25, 27, 8])
  })

  it('end neither a number nor a word in its middle', () => {
    const text = `${'公'.repeat(24)}1,284条，${'开'.repeat(23)}example.org`
    expect(broken(text)).toEqual(['公'.repeat(24), `1,284条，${'开'.repeat(23)}`, 'example.org'])
  })

  it('keep a telephone number whole, and fill the line before it all the same', () => {
    const text = `${'公'.repeat(22)}0300-5349621。${'开'.repeat(30)}`
    const [first, second] = linesOf(text, style, { width, justify: true })
    expect(first && textOf(first)).toBe('公'.repeat(22))
    expect(second && textOf(second)).toMatch(/^0300-5349621。/u)
    expect(first?.width).toBeCloseTo(width)
  })

  it('break neither behind an opening mark nor before a closing one where a blank stands between', () => {
    expect(broken(`${'公'.repeat(23)}（ 开 ）公`)).toEqual(['公'.repeat(23), '（ 开 ）公'])
    expect(broken(`${'公'.repeat(24)} 。开`)).toEqual([`${'公'.repeat(24)} 。`, '开'])
  })

  it('let the empty half of a mark stand outside rather than take a character to the next line', () => {
    expect(broken(`${'公'.repeat(25)}。${'开'.repeat(5)}`, { width: 408, indent: 0, justify: true })).toEqual([
      `${'公'.repeat(25)}。`,
      '开'.repeat(5),
    ])
  })

  it('break an address behind its separators where the line can be filled, and anything else anywhere', () => {
    const [first, second] = broken(`${'公'.repeat(12)}https://www.example.org/channels/disclosure/index.html`)
    expect(`${first}|${second}`).toMatch(/[/?&=._-]\|/u)
    expect(broken('1'.repeat(300)).join('')).toBe('1'.repeat(300))
  })

  it('keep an emoji with what modifies it', () => {
    const family = '👩\u200D👩\u200D👧'
    for (const line of broken(family.repeat(40))) expect(line.length % family.length).toBe(0)
  })

  const letters = '公开信息，。；：、？！（）《》“”〔〕…—%,.()"0123456789aZé 　😀'
  const texts = fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength: 200 })

  it('joined give the text back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(broken(text).join('')).toBe(text)
      }),
    )
  })

  it('begin with no closing mark and end with no opening one, and stay in their width', () => {
    const runs = fc.array(
      fc.constantFrom('公', '开', '，', '。', '《公开》', '（一）', '“信息”', '2025', '1,284.5', ' ', '——'),
      { maxLength: 120 },
    )
    fc.assert(
      fc.property(runs, (parts) => {
        // Marks in a row are one unit, which may itself be wider than a line.
        const text = parts.join('').replace(/([，。）》”—]){3,}/gu, '$1')
        const lines = linesOf(text, style, { width, indent: 32, justify: true })
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01)
        for (const line of lines.slice(1)) expect(textOf(line)).not.toMatch(/^[，。）》”]/u)
        for (const line of lines.slice(0, -1)) expect(textOf(line).trimEnd()).not.toMatch(/[（《“]$/u)
      }),
    )
  })

  it('keep a closing mark with the number before it, also where the number is cut', () => {
    for (const line of broken('——《公开》“信息”“信息”公2025《公开》20252025，').slice(1))
      expect(line).not.toMatch(/^，/u)
  })

  it('fill the full width, the last one excepted, with even gaps and none within a number', () => {
    const lines = linesOf(`${'公'.repeat(26)}1284${'开'.repeat(30)}`, style, { width, justify: true })
    const [first, second] = lines
    expect(first?.width).toBeCloseTo(width)
    expect(Math.max(...(first?.gaps ?? [])) - Math.min(...(first?.gaps ?? []))).toBeLessThan(0.001)
    expect(second?.units[0]).toHaveLength(4)
    expect(lines.at(-1)?.gaps.every((gap) => gap === 0)).toBe(true)
  })

  it('cut a word rather than leave a gap that reads as a blank', () => {
    const lines = linesOf(`公开${'W'.repeat(24)}${'开'.repeat(30)}`, style, { width, justify: true })
    for (const line of lines.slice(0, -1)) {
      expect(line.width).toBeCloseTo(width)
      expect(Math.max(...line.gaps)).toBeLessThan(0.61 * style.size)
    }
  })
})

describe('lines of a title', () => {
  it('are about as long as each other', () => {
    const lines = evenLinesOf('云'.repeat(30), style, width).map(({ units }) => units.length)
    expect(lines).toEqual([15, 15])
  })
})
