import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'a site is named',
      edition: '2021',
      head: { text: '电子版可在云溪区人民政府网站（www.yunxi.example）下载。' },
    },
  ],
  fails: [
    {
      title: 'empty brackets',
      edition: '2021',
      head: { text: '本报告电子版可在政府网站下载（）。' },
      messages: ['网址没有填写：“本报告电子版可在政府网站下载（）。”'],
    },
  ],
}
