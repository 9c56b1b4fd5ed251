import { describe, expect, it } from 'vitest'
import { foldLabel, foldWidth } from './fold.ts'

const normalised = (text: string) => text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '')

describe('a text folded', () => {
  it('is what Unicode makes of it, without blanks, whichever character stands in it', () => {
    const differing = Array.from({ length: 0x1_0000 }, (_, code) => `年${String.fromCharCode(code)}，（一） 3`).filter(
      (text) => foldWidth(text) !== normalised(text),
    )
    expect(differing).toEqual([])
  })

  it('has its wide forms narrow and its blanks gone at either end and in the middle', () => {
    expect(foldWidth('　（１）　总 计\u00a0：“５”—— ')).toBe('(1)总计:“5”——')
    expect(foldWidth('Ａ')).toBe('A')
    expect(foldWidth('　')).toBe('')
    expect(foldWidth('')).toBe('')
  })

  it('keeps ① apart from the digits of a value, and is the label without it', () => {
    expect(foldLabel('① 予以公开')).toBe('予以公开')
  })
})
