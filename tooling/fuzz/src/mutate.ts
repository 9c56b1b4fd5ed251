/** Breaks a document the way transport, storage and malice break documents. */

import { unzipSync, zipSync } from 'fflate'
import type { Random } from './random.ts'

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

/** Numbers that parsers trip over, as bytes little end first. */
const edges = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff]
/** Texts that mean something to a parser. */
const tokens = [
  '<w:tbl>',
  '</w:tc>',
  '<td colspan="99999999">',
  '<td rowspan="65535">',
  '</table>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '&a;&#x10FFFF;&#0;',
  '<![CDATA[',
  '<!--',
  'endobj',
  'stream\n',
  '/Length 999999999',
  '/Kids [1 0 R]',
  '\u0000\u0000',
  '|\n|\t|',
  '（一',
  '9'.repeat(400),
]

const flipBits: Mutation = (bytes, random) => {
  const out = bytes.slice()
  for (let i = 1 + random(12); i > 0; i--) out[random(out.length)] = random(256)
  return out
}

const cutOff: Mutation = (bytes, random) => bytes.slice(0, random(bytes.length))

const writeEdge: Mutation = (bytes, random) => {
  const out = bytes.slice()
  const at = random(Math.max(1, out.length - 4))
  new DataView(out.buffer).setUint32(Math.min(at, Math.max(0, out.length - 4)), edges[random(edges.length)] ?? 0, true)
  return out
}

const removeRun: Mutation = (bytes, random) => {
  const at = random(bytes.length)
  return join(bytes.subarray(0, at), bytes.subarray(at + 1 + random(200)))
}

const repeatRun: Mutation = (bytes, random) => {
  const at = random(bytes.length)
  const run = bytes.subarray(at, at + 1 + random(2000))
  return join(bytes.subarray(0, at), ...Array.from({ length: 1 + random(30) }, () => run), bytes.subarray(at))
}

const insertToken: Mutation = (bytes, random) => {
  const at = random(bytes.length)
  const token = new TextEncoder().encode((tokens[random(tokens.length)] ?? '').repeat(1 + random(3) * random(200)))
  return join(bytes.subarray(0, at), token, bytes.subarray(at))
}

const swapRuns: Mutation = (bytes, random) => {
  const [a, b] = [random(bytes.length), random(bytes.length)].sort((x, y) => x - y)
  const length = random(500)
  if (a === undefined || b === undefined || a + length > b || b + length > bytes.length) return flipBits(bytes, random)
  return join(
    bytes.subarray(0, a),
    bytes.subarray(b, b + length),
    bytes.subarray(a + length, b),
    bytes.subarray(a, a + length),
    bytes.subarray(b + length),
  )
}

const plain: readonly Mutation[] = [flipBits, cutOff, writeEdge, removeRun, repeatRun, insertToken, swapRuns]

/** Breaks a part inside an archive and packs it again, so that the damage gets past the checksums. */
const insideArchive: Mutation = (bytes, random) => {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts)
  const name = names[random(names.length)] ?? ''
  const part = parts[name]
  if (!part || part.length === 0) return flipBits(bytes, random)
  return zipSync({ ...parts, [name]: mutatePlain(part, random) }, { level: 1 })
}

/** One to three mutations; of an archive mostly inside it. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (isArchive && random(3) > 0) return insideArchive(bytes, random)
  return mutatePlain(bytes, random)
}

function mutatePlain(bytes: Uint8Array, random: Random): Uint8Array {
  let out = bytes
  for (let i = 1 + random(3); i > 0 && out.length > 4; i--) out = (plain[random(plain.length)] ?? flipBits)(out, random)
  return out
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}
