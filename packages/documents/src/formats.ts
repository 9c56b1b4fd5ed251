/** Tells what bytes are by their content; names are not asked. */

import { decodeText } from './readers/encoding/decode.ts'
import { looksLikeHtml } from './readers/html/looks-like-html.ts'

export type Format =
  | 'empty'
  | 'json'
  | 'zip'
  | 'docx'
  | 'xlsx'
  | 'opendocument'
  | 'ofd'
  | 'doc'
  | 'xls'
  | 'ole'
  | 'encrypted'
  | 'rtf'
  | 'pdf'
  | 'html'
  | 'mht'
  | 'image'
  | 'text'
  | 'unknown'

const begins = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, i) => bytes[at + i] === byte)
const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

const images: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  ascii('GIF8'),
  ascii('BM'),
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]

/** How far into the bytes a PDF may begin; Acrobat allows as much. */
const pdfLead = 1024
const textHead = 64 * 1024
const archiveHead = 256
/** Of the record at the end of an archive, with its comment. */
const shortestEnd = 22
const longestEnd = shortestEnd + 0xffff

const isBlank = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

export function formatOf(bytes: Uint8Array): Format {
  if (bytes.every(isBlank)) return 'empty'
  // Signs that control, and nothing else, are the text of no document.
  if (bytes.every((byte) => byte <= 0x20)) return 'unknown'
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return archiveFormat(bytes)
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundFormat(bytes)
  if (begins(bytes, ascii('{\\rtf'))) return 'rtf'
  if (indexOf(bytes.subarray(0, pdfLead), ascii('%PDF-')) >= 0) return 'pdf'
  if (images.some((signature) => begins(bytes, signature))) return 'image'
  return textFormat(bytes)
}

/** Office files are archives that hold a part of a certain name; names stand plain in the directory at the end. */
function archiveFormat(bytes: Uint8Array): Format {
  const directory = directoryOf(bytes)
  const holds = (name: string) => indexOf(directory, ascii(name)) >= 0
  if (holds('word/document')) return 'docx'
  if (holds('xl/workbook')) return 'xlsx'
  if (holds('OFD.xml')) return 'ofd'
  // An Office file that lost its document, or of which only the beginning came: its reader says so.
  if (holds('[Content_Types].xml') && !holds('ppt/')) return 'docx'
  const head = bytes.subarray(0, archiveHead)
  return indexOf(head, ascii('mimetypeapplication/vnd.oasis.opendocument')) >= 0 ? 'opendocument' : 'zip'
}

/**
 * The directory of an archive; all of it where the end is lost. Documents that were packed without being pressed
 * together bring their own directories along, in the parts before.
 */
function directoryOf(bytes: Uint8Array): Uint8Array {
  const from = Math.max(0, bytes.length - longestEnd)
  // A record that was cut off says nothing.
  const last = bytes.subarray(from, Math.max(from, bytes.length - shortestEnd + 1))
  const at = last.findLastIndex((_, i) => begins(bytes, [0x50, 0x4b, 0x05, 0x06], from + i))
  if (at < 0) return bytes
  const end = from + at
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(end + 12, true)
  return size <= end ? bytes.subarray(end - size, end) : bytes
}

/** Compound files name their streams in UTF-16. */
function compoundFormat(bytes: Uint8Array): Format {
  const holds = (name: string) => indexOf(bytes, Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat()) >= 0
  if (holds('EncryptedPackage')) return 'encrypted'
  if (holds('WordDocument')) return 'doc'
  return holds('Workbook') || holds('Book\0') ? 'xls' : 'ole'
}

function textFormat(bytes: Uint8Array): Format {
  // Cut before the last line feed, so that no character is cut in two.
  const head = bytes.length <= textHead ? bytes : bytes.subarray(0, bytes.lastIndexOf(0x0a, textHead) + 1 || textHead)
  if (isArchivedPage(head)) return 'mht'
  if (looksLikeHtml(new TextDecoder('latin1').decode(head))) return 'html'
  const text = decodeText(head)
  if (text === undefined) return 'unknown'
  return /^\s*(?:\{\s*["}]|\[\s*\{)/u.test(text) ? 'json' : 'text'
}

const mailHead = 4096

/** A page saved as one file is written as a mail with its parts. */
function isArchivedPage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, mailHead))
  return /^MIME-Version:/imu.test(head) && /^Content-Type:\s*multipart\/related/imu.test(head)
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (begins(bytes, wanted, at)) return at
  }
  return -1
}
