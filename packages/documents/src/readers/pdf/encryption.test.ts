import { createHash } from 'node:crypto'
import { recognise } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { reportPdf } from '../../testing/pdf.ts'
import { firstExtra, type PdfObjects } from '../../testing/pdf-file.ts'
import { differences } from '../../testing/reader-contract.ts'
import { pdfReader } from '../pdf.ts'

describe('PDF that is encrypted', () => {
  const written = exampleReport({ edition: '2021' })
  const sealed = (password: string) => reportPdf(written, { name: '', rulings: 'lines', objects: encrypted(password) })

  it('is refused when it asks for a password', async () => {
    await expect(pdfReader.read(sealed('打开'), defaultLimits)).rejects.toMatchObject({
      reason: 'encrypted',
      sentence: expect.objectContaining({ zh: expect.stringMatching(/去掉密码.*Word 原件/u) }),
    })
  })

  it('is read when it only forbids changes', async () => {
    const reading = recognise(await pdfReader.read(sealed(''), defaultLimits))
    expect(reading && differences(written, reading.report)).toEqual({})
  })
})

const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')
const permissions = -64
const id = Buffer.from('gouji-test-file!', 'latin1')

/**
 * The standard security handler of revision 2, RC4 with a key of 40 bits: what encrypts a file so that the password opens it; without one it opens by itself, and only
 * forbids changes.
 */
function encrypted(password: string): PdfObjects {
  const user = padded(password)
  const owner = rc4(md5(padded('所有者')).subarray(0, 5), user)
  const flags = Buffer.alloc(4)
  flags.writeInt32LE(permissions)
  const key = md5(Buffer.concat([user, owner, flags, id])).subarray(0, 5)
  const check = rc4(key, padding)
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${check.toString('hex')}> /P ${permissions} >>`
  return {
    trailer: `/Encrypt ${firstExtra} 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`,
    extra: [dictionary],
    seal: (bytes, object) => {
      const number = Buffer.from([object & 0xff, (object >> 8) & 0xff, 0, 0, 0])
      return new Uint8Array(rc4(md5(Buffer.concat([key, number])).subarray(0, 10), Buffer.from(bytes)))
    },
  }
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'utf8'), padding]).subarray(0, 32)
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest()
}

/** By hand, for OpenSSL no longer has it. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i)
  const at = (i: number) => state[i & 0xff] ?? 0
  const swap = (i: number, j: number) => {
    const kept = at(i)
    state[i] = at(j)
    state[j] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 0xff
    swap(i, j)
  }
  let i = 0
  let j = 0
  return bytes.map((byte) => {
    i = (i + 1) & 0xff
    j = (j + at(i)) & 0xff
    swap(i, j)
    return byte ^ at(at(i) + at(j))
  }) as Buffer
}
