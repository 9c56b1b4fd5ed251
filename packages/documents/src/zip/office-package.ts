/** An office package (OPC): parts in an archive, found through their relationships and not by their names. */

import type { Limits } from '../limits.ts'
import { damaged } from '../readers/reader.ts'
import type { Namespaces } from '../xml/names.ts'
import { XmlScanner } from '../xml/scanner.ts'
import { openZip } from './open-zip.ts'

export interface OfficePackage {
  /** The part that the package is about: the document, the workbook. */
  readonly main: string
  has(part: string): boolean
  /** The bytes of a part. */
  inflate(part: string): Uint8Array
  /** What a part refers to inside the package. */
  relationships(part: string): readonly Relationship[]
}

export interface Relationship {
  readonly id: string
  /** The last word of its type, which transitional and strict documents share: `numbering`, `worksheet`. */
  readonly type: string
  /** Name of the part it leads to. */
  readonly part: string
}

const namespaces: Namespaces = {
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://purl.oclc.org/ooxml/package/relationships': '',
}

export function openPackage(bytes: Uint8Array, limits: Limits): OfficePackage {
  const zip = openZip(bytes, limits)
  // Names of parts are compared without regard to case.
  const names = new Map(zip.names.map((name) => [name.toLowerCase(), name]))
  const nameOf = (part: string) => (zip.has(part) ? part : names.get(part.toLowerCase()))
  const has = (part: string) => nameOf(part) !== undefined
  const inflate = (part: string) => {
    const name = nameOf(part)
    if (name === undefined) throw damaged(`${part} is missing`)
    return zip.inflate(name)
  }
  const relationships = (part: string) => {
    const list = relationshipsPart(part)
    return has(list) ? readRelationships(inflate(list), { part: list, source: part, limits }) : []
  }
  const main = relationships('').find(({ type }) => type === 'officeDocument')
  if (!main) throw damaged('no main part')
  return { main: main.part, has, inflate, relationships }
}

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`. */
function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function readRelationships(
  bytes: Uint8Array,
  { part, source, limits }: { part: string; source: string; limits: Limits },
): Relationship[] {
  const scanner = new XmlScanner(bytes, { part, namespaces, limits })
  const found: Relationship[] = []
  while (scanner.next()) {
    if (!scanner.opens || scanner.name !== 'Relationship' || scanner.attribute('TargetMode') === 'External') continue
    const type = scanner.attribute('Type') ?? ''
    found.push({
      id: scanner.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: resolve(scanner.attribute('Target') ?? '', source),
    })
  }
  return found
}

/** A target is told from the folder of the part that refers to it, or from the root. */
function resolve(target: string, source: string): string {
  const path = target.replaceAll('\\', '/')
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1)
  const steps = [...folder]
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
