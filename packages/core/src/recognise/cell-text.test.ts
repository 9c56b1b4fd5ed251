import { describe, expect, it } from 'vitest'
import { readCellText } from './cell-text.ts'

const cases = { kind: 'count', unit: '件' } as const
const change = { kind: 'change', unit: '项' } as const
const money = { kind: 'money', unit: null } as const

describe('the text of a cell', () => {
  it('is a number in any dress it is written in', () => {
    expect(
      ['12', ' １２ ', '1,234', '12件', '\u3000 7\u00a0', '0', '-0'].map((text) => readCellText(text, cases).value),
    ).toEqual([12, 12, 1234, 12, 7, 0, 0])
  })

  it('is blank when only white space stands in it, however wide', () => {
    expect(['', ' ', '\u3000', '\u00a0\n'].map((text) => readCellText(text, cases).value)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('says that nothing applies', () => {
    for (const text of ['/', '—', '-', '——', '无', '／']) {
      expect(readCellText(text, cases).value).toMatchObject({ state: 'notApplicable' })
    }
  })

  it('is text when a number is only part of it', () => {
    for (const text of ['公务用车10辆', '22（其中修订16件）', '约30', '1.2.3', '3/5']) {
      expect(readCellText(text, cases).value).toEqual({ state: 'text', text })
    }
  })

  it('is text when the mark of a note stands behind a number, not a number with one more digit', () => {
    for (const text of ['808①', '808¹', '808₁', '808⒈', '808❶']) {
      expect(readCellText(text, cases).value).toEqual({ state: 'text', text })
    }
  })

  it('is no number when its digits stand apart, in lines, paragraphs or by blanks', () => {
    for (const text of ['5\n7', '5 7', '5\u3000\u00a07', '12\n\n34', '0\n0', '0\n5', '1,647\t2', '57\n3件']) {
      expect(readCellText(text, cases).value).toEqual({ state: 'text', text })
    }
    expect(readCellText('5\n7', cases).parted).toEqual({ number: 57, pieces: [5, 7], oneNumber: false })
    expect(readCellText('0\n0', cases).parted).toBeUndefined()
  })

  it('says what speaks for one number: pieces that are none by themselves, thousands set apart by blanks', () => {
    const parted = (text: string) => readCellText(text, money).parted
    for (const text of [
      '1647\n000',
      '1,647,\n000',
      '1,647\n,000',
      '1 647 000',
      '1\u00a0647\u00a0000',
      '１６４７\n０００',
    ]) {
      expect(parted(text)).toMatchObject({ number: 1647000, oneNumber: true })
    }
    expect(parted('96171.\n6')).toMatchObject({ number: 96171.6, oneNumber: true })
    expect(parted('1647\n000元')).toEqual({ number: 1647000, pieces: [1647, 0], unit: '元', oneNumber: true })
    for (const text of ['164\n700', '5  700', '16 47']) expect(parted(text)).toMatchObject({ oneNumber: false })
  })

  it('may be broken beside its digits, or hold characters nobody sees', () => {
    expect(readCellText('12\n件', cases)).toEqual({ value: 12 })
    expect(readCellText('1\u200b2', cases)).toEqual({ value: 12 })
    expect(readCellText('减\n3', change)).toEqual({ value: -3 })
  })

  it('has a sign in words only where the column is signed', () => {
    expect(['减3', '↓3', '增2', '-3', '下降4'].map((text) => readCellText(text, change).value)).toEqual([
      -3, -3, 2, -3, -4,
    ])
    expect(readCellText('减3', cases).value).toEqual({ state: 'text', text: '减3' })
    expect(readCellText('增2减1', change).value).toEqual({ state: 'text', text: '增2减1' })
  })

  it('keeps the unit of an amount, and its decimals', () => {
    expect(readCellText('251000元', money)).toEqual({ value: 251000, unit: '元' })
    expect(readCellText('96171.6', money)).toEqual({ value: 96171.6 })
    expect(readCellText('153万元', money)).toEqual({ value: 153, unit: '万元' })
  })
})
