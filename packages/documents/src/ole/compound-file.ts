/**
 * Compound files ([MS-CFB], “OLE”): the container of Word 97–2003 documents.
 *
 * Read here and not by cfb 1.2.2 (SheetJS): it copies every stream and takes Node's Buffer to be fast, and what is
 * wrong with a file it throws as an error like any other. This takes 6.8 µs for a report of 56 kB where cfb takes 32 µs
 * on a Buffer (tooling/bench/documents/doc.ts), and what it throws is a `Refusal`.
 */

import { readDirectory } from './directory.ts'
import { miniSectorsOf, readHeader, readLength, readWhole, type Sectors, sectorsOf } from './sectors.ts'

export interface CompoundFile {
  /** The content of a stream of the root storage, by its name in any case; `undefined` where there is none. */
  readonly stream: (name: string) => Uint8Array | undefined
}

/** Opens a compound file. Throws a `Refusal` where its sectors do not hold together; so does `stream`. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const header = readHeader(bytes)
  const sectors = sectorsOf(header)
  const { root, streams } = readDirectory(readWhole(sectors, header.firstDirectory), header)
  let mini: Sectors | undefined
  return {
    stream: (name) => {
      const entry = streams.get(name.toLowerCase())
      if (!entry || entry.length === 0) return entry && new Uint8Array()
      if (entry.length >= header.miniLimit) return readLength(sectors, entry)
      mini ??= miniSectorsOf(header, { sectors, container: readLength(sectors, root) })
      return readLength(mini, entry)
    },
  }
}
