/** Files a page links to. */

import type { Markup } from '../encoding/markup.ts'
import { decodeReferences } from './entities.ts'
import { attributesOf } from './tree/attributes.ts'
import type { Element, Node } from './tree/node.ts'

const separator = /([/\\?#=&])/u
const endsInFileType = /\.(?:docx?|wps|pdf|xlsx?|et|ofd|zip|rar|7z)$/iu
const longestText = 200

/** The name of the file that a link, or a frame, leads to: its text, and the name in the address where that says more. */
export function attachmentOf(source: Markup, element: Element): string | undefined {
  const target = attributesOf(source, { element, names: ['href', 'src', 'data'] }).find((value) => value)
  const file = fileNameIn(target ?? '')
  if (file === undefined) return undefined
  const name = decoded(file)
  const text = textOf(source, element)
  if (text === '') return name
  return fileNameIn(text) === undefined ? `${text}（${name}）` : text
}

/** The first part of an address that is the name of a file; an address of a megabyte takes no longer than to read it. */
function fileNameIn(address: string): string | undefined {
  const parts = address.split(separator)
  return parts.find((part, i) => {
    const next = parts[i + 1]
    return i % 2 === 0 && (next === undefined || '?#&'.includes(next)) && endsInFileType.test(part)
  })
}
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name // not UTF-8: the name stays as it is written
  }
}

function textOf(source: Markup, element: Element): string {
  const pieces: string[] = []
  let length = 0
  const collect = (parent: Node) => {
    for (let child = parent.first; child && length < longestText; child = child.next) {
      if (child.tag) {
        collect(child)
        continue
      }
      const piece = source.beginning(child.from, child.to, longestText)
      pieces.push(piece)
      length += piece.length
    }
  }
  collect(element)
  return decodeReferences(pieces.join('')).replace(/\s+/gu, ' ').trim()
}
