/** Documents that hold no report a program could read: each must be named for what it is. */

import { governmentOffice } from './agencies/government-office.ts'
import { wangjiangSubdistrict } from './agencies/wangjiang-subdistrict.ts'
import { draftOf } from './draft.ts'
import { attachmentPage } from './layouts/html.ts'
import { scannedPdf } from './layouts/scanned-pdf.ts'
import { text } from './layouts/text.ts'
import type { Specimen } from './specimen.ts'

const report = wangjiangSubdistrict.reports[2024]

function refused(
  path: string,
  given: Pick<Specimen, 'extension' | 'what'> & {
    reason: Extract<Specimen['expected'], { unreadable: string }>['unreadable']
    bytes: () => Uint8Array
  },
): Specimen {
  const { extension, what, reason, bytes } = given
  return {
    path,
    extension,
    what,
    layout: 'unreadable',
    quirks: [],
    expected: { unreadable: reason },
    made: 'here',
    bytes,
  }
}

const notice = `云溪区人民政府办公室关于做好2024年政府信息公开工作年度报告编制发布工作的通知
各镇人民政府、街道办事处，区政府各部门：
一、高度重视
各单位要按照要求编制年度报告，于2025年1月31日前在区政府网站公布。
二、把握内容
年度报告包括总体情况、主动公开政府信息情况等六个部分。
三、按时报送
请将电子版报区政府办公室秘书科。
`

export const unreadable: readonly Specimen[] = [
  refused('wangjiang-subdistrict/2024-attachment', {
    extension: attachmentPage.extension,
    what: attachmentPage.what,
    reason: 'not-a-report',
    bytes: () => attachmentPage.write(draftOf(report)),
  }),
  refused('wangjiang-subdistrict/2024-scanned', {
    extension: 'pdf',
    what: 'a scanned PDF: pages are pictures, there is no text layer',
    reason: 'no-text-layer',
    bytes: scannedPdf,
  }),
  refused('government-office/2024-notice', {
    extension: 'txt',
    what: 'a notice about annual reports that is none itself',
    reason: 'not-a-report',
    bytes: () => new TextEncoder().encode(notice),
  }),
  refused('government-office/2024-picture', {
    extension: 'png',
    what: 'a picture of one dot',
    reason: 'format-not-supported',
    bytes: () => dot,
  }),
  refused('government-office/2024-empty', {
    extension: 'txt',
    what: 'a file with nothing but blanks in it',
    reason: 'empty',
    bytes: () => new TextEncoder().encode('\r\n \r\n'),
  }),
  refused('government-office/2024-cut-off', {
    extension: 'txt',
    what: 'bytes that are text in no encoding',
    reason: 'unknown-format',
    bytes: () =>
      text['text-tab-rows']
        .write(draftOf(governmentOffice.reports[2024]))
        .map((byte, i) => (i % 97 === 0 ? 0x01 : byte)),
  }),
]

/** One grey pixel. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)
