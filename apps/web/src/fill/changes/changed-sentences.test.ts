import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedSentences, type SentencePart } from './changed-sentences.ts'
import { changedPieces } from './changed-words.ts'

const marked = (parts: readonly SentencePart[]) =>
  parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')
const said = (before: string, after: string) =>
  changedSentences(after, changedPieces(before, after) ?? []).map((one) => [marked(one.before), marked(one.after)])

test('a sentence changed in several places is one change, told whole as it was and as it is', () => {
  expect(
    said(
      '一年来工作平稳。共收到申请61件，其中自然人50件，已答复60件。另有建议。',
      '一年来工作平稳。共收到申请63件，其中自然人52件，已答复62件。另有建议。',
    ),
  ).toEqual([
    ['共收到申请[61]件，其中自然人[50]件，已答复[60]件。', '共收到申请[63]件，其中自然人[52]件，已答复[62]件。'],
  ])
})

test('sentences that came or went whole stand alone; those beside them are not told', () => {
  const more = '全年组织培训四次，逐件复核答复文书，结果在全区通报。'
  expect(said('加强业务培训，提高答复质量。', `加强业务培训，提高答复质量。${more}`)).toEqual([['', `[${more}]`]])
  expect(said(`${more}加强业务培训，提高质量。`, '加强业务培训，提高质量。')).toEqual([[`[${more}]`, '']])
})

test('two sentences that became one are one change', () => {
  expect(said('全年公开信息30条。解读政策5次，效果较好。', '全年公开信息30条，解读政策5次，效果较好。')).toEqual([
    ['全年公开信息30条[。]解读政策5次，效果较好。', '全年公开信息30条[，]解读政策5次，效果较好。'],
  ])
})

test('every change of a paragraph is in one of its sentences, at its place', () => {
  const text = fc
    .array(fc.constantFrom('甲', '乙', '丙', '1', '23', '，', '。', '”'), { maxLength: 40 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = changedPieces(before, after)
      if (!pieces) return
      const sentences = changedSentences(after, pieces)
      const come = sentences.flatMap((one) => one.after.flatMap((part) => (part.changed ? [part.text] : [])))
      expect(come).toEqual(pieces.flatMap((piece) => piece.after || []))
      for (const piece of pieces)
        expect(sentences.filter(({ start, end }) => start <= piece.start && piece.end <= end)).not.toHaveLength(0)
    }),
  )
})
