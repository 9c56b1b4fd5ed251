/** What a page or a dump puts around the report. */

import type { Quirk } from '../quirk.ts'

export const pageChrome: Quirk = {
  id: 'chrome',
  what: 'navigation and print links of the page above the title (layout 20)',
  draft: (draft) => ({
    ...draft,
    before: [
      '首页 | 要闻动态 | 政务公开 | 办事服务',
      '当前位置：首页 > 政务公开 > 政府信息公开年报',
      '打印 关闭 字体：大 中 小',
    ],
  }),
}

export const coverLines: Quirk = {
  id: 'cover-lines',
  what: 'a document number and a cover line above the title',
  draft: (draft) => ({ ...draft, before: ['云溪政办函〔2025〕3号', '主动公开'] }),
}
