import type { Unreadable } from './reader.ts'

/** Formats told by their first bytes that are recognised but not read. */
const signatures: readonly { readonly bytes: readonly number[]; readonly name: string; readonly advice: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: 'Word（docx）、Excel（xlsx）或压缩包',
    advice: '请在 Word 或 WPS 中另存为“纯文本（*.txt）”后再试',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'Word 97–2003（doc）或 WPS',
    advice: '请在 Word 或 WPS 中另存为“纯文本（*.txt）”后再试',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF', advice: '请从 Word 原件另存为“纯文本（*.txt）”后再试' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: '图片（PNG）', advice: '图片里的表格无法读取，请使用 Word 原件' },
  { bytes: [0xff, 0xd8, 0xff], name: '图片（JPEG）', advice: '图片里的表格无法读取，请使用 Word 原件' },
]

/** Names a format that cannot be read, and what to do; `undefined` where the bytes are of none of them. */
export function unsupportedFormat(bytes: Uint8Array): Unreadable | undefined {
  const found = signatures.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte))
  if (!found) return undefined
  return {
    kind: 'unreadable',
    reason: 'format-not-supported',
    message: {
      zh: `这是 ${found.name} 文件，目前还不能直接读取。${found.advice}`,
      en: 'This format is recognised but cannot be read yet; save the document as plain text.',
    },
  }
}
