import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [{ title: 'the printed titles', edition: '2021' }],
  fails: [
    {
      title: 'a title in other words',
      edition: '2021',
      outline: { headings: [{ section: 'disclosure', numeral: '二、', title: '主动公开情况', place: { line: 20 } }] },
      messages: ['标题“主动公开情况”与格式不一致，格式为“主动公开政府信息情况”'],
    },
  ],
}
