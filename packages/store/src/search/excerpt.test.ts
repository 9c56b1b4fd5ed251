import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'
import { fold, wordsOf } from './grams.ts'

describe('an excerpt', () => {
  it('shows the word as the report writes it, with what stands beside it', () => {
    const text = '一、总体情况\n全年收到申请 ３２ 件，较上年增加。'
    expect(excerptOf([text], wordsOf('32'))).toEqual({
      before: '全年收到申请 ',
      match: '３２',
      after: ' 件，较上年增加。',
    })
  })

  it('says where more stands before and behind', () => {
    const excerpt = excerptOf([`${'前'.repeat(40)}补正通知${'后'.repeat(60)}`], ['补正通知'])
    expect(excerpt).toEqual({ before: `…${'前'.repeat(24)}`, match: '补正通知', after: `${'后'.repeat(48)}…` })
  })

  it('takes the first word that stands in the prose, and none where none does', () => {
    expect(excerptOf(['群众来信 12 件'], ['教育局', '来信'])?.match).toBe('来信')
    expect(excerptOf(['群众来信 12 件'], ['教育局'])).toBeUndefined()
  })

  it('is found for every word a text folds to, and folds to it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(), (text, which) => {
        const words = fold(text)
          .split(' ')
          .filter((word) => word !== '')
        fc.pre(words.length > 0 && !text.includes('\n'))
        const word = words[which % words.length] as string
        const excerpt = excerptOf([text], [word])
        expect(fold(excerpt?.match ?? '')).toContain(word)
        expect(text).toContain(excerpt?.match)
      }),
    )
  })
})
