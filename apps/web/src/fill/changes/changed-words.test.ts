import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedLines, changedPieces } from './changed-words.ts'

const said = (before: string, after: string) =>
  changedPieces(before, after)?.map((piece) => [piece.before, piece.after])

test('a number that was changed is shown whole', () => {
  const [piece] =
    changedPieces('全年共收到政府信息公开申请2024件，均已答复。', '全年共收到政府信息公开申请2034件，均已答复。') ?? []
  expect(piece).toEqual({
    before: '2024',
    after: '2034',
    start: 13,
    end: 17,
  })
})

test('two changes far apart are two, those with next to nothing between them are one', () => {
  expect(said('共收到申请61件，其中自然人50件。', '共收到申请63件，其中自然人52件。')).toEqual([
    ['61', '63'],
    ['50', '52'],
  ])
  expect(said('我局高度重视公开此项工作', '我局十分重视公开这项工作')).toEqual([
    ['高度', '十分'],
    ['此', '这'],
  ])
  expect(said('本年度培训甲乙丙两次人员', '本年度培训丁乙戊两次人员')).toEqual([['甲乙丙', '丁乙戊']])
})

test('what only came or went has nothing in its place', () => {
  expect(said('已全部答复申请人。', '已全部按期答复申请人。')).toEqual([['', '按期']])
  expect(said('已全部按期答复申请人。', '已全部答复申请人。')).toEqual([['按期', '']])
})

test('a paragraph that was written anew is another', () => {
  expect(changedPieces('一是公开不够及时。', '加强组织领导，完善工作机制。')).toBeUndefined()
  const lines = [
    { kind: 'same', text: '（一）主动公开' },
    { kind: 'removed', text: '全年公开信息30条，解读政策5次。' },
    { kind: 'removed', text: '另有几句不要了的话。' },
    { kind: 'added', text: '全年公开信息32条，解读政策5次。' },
    { kind: 'same', text: '（二）依申请公开' },
    { kind: 'added', text: '新写的一段。' },
  ] as const
  expect(changedLines(lines).map(({ kind }) => kind)).toEqual(['changed', 'removed', 'added'])
})

test('of paragraphs that say much the same the most alike are one that was changed', () => {
  const lines = [
    { kind: 'removed', text: '一是主动公开不够及时，个别科室形成二十日以后才公开。' },
    { kind: 'removed', text: '二是政策解读不够丰富，个别科室只有文字没有图表。' },
    { kind: 'added', text: '一是政策解读不够丰富，个别科室只有文字没有图表和视频。' },
  ] as const
  expect(changedLines(lines)).toMatchObject([
    { kind: 'removed', text: lines[0].text },
    {
      kind: 'changed',
      pieces: [
        { before: '二', after: '一' },
        { before: '', after: '和视频' },
      ],
    },
  ])
})

test('a paragraph to which much was written is the same one still', () => {
  const before = '加强业务培训，提高答复质量。'
  const more = '全年组织培训四次，覆盖二十一个科室和八个街道的经办人员，逐件复核答复文书，结果在全区通报。'
  expect(said(before, `${before}${more}`)).toEqual([['', more]])
  expect(said(`${before}${more}`, before)).toEqual([[more, '']])
})

test('the pieces put into the new text give the old one again', () => {
  const text = fc
    .array(fc.constantFrom('甲', '乙', '丙', '1', '23', '，'), { maxLength: 40 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = changedPieces(before, after)
      if (!pieces) return
      const old = pieces
        .toReversed()
        .reduce((now, { start, end, before: was }) => now.slice(0, start) + was + now.slice(end), after)
      expect(old).toBe(before)
    }),
  )
})
