/** The parts of an office document as texts, changed in memory and written back. */

import type { Limits } from '../limits.ts'
import { damaged } from '../readers/reader.ts'
import { escapeMarkup } from '../writers/markup.ts'
import { openZip } from '../zip/open-zip.ts'
import { replaceParts } from '../zip/replace-parts.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const documentRelationship = /\/relationships\/officeDocument$/u

export interface PackageParts {
  /** The main part: `word/document.xml`, `xl/workbook.xml`, as the package names it. */
  readonly main: string
  has(name: string): boolean
  text(name: string): string
  set(name: string, text: string): void
  /** The relations of a part, with targets as paths from the root. */
  relations(part: string): readonly Relation[]
  /** Adds a relation to a part and answers its id. */
  relate(part: string, relation: { readonly type: string; readonly target: string }): string
  /** Says of which type a new part is. */
  declare(part: string, type: string): void
  write(): Uint8Array
}

export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

export function packageParts(bytes: Uint8Array, limits: Limits): PackageParts {
  const zip = openZip(bytes, limits)
  const changed = new Map<string, string>()
  const has = (name: string) => changed.has(name) || zip.has(name)
  const text = (name: string) => changed.get(name) ?? decode(zip.inflate(name))
  const set = (name: string, content: string) => void changed.set(name, content)
  const relations = (part: string) => (has(relationsOf(part)) ? parseRelations(text(relationsOf(part)), part) : [])
  const main = relations('').find(({ type }) => documentRelationship.test(type))?.target
  if (main === undefined || !zip.has(main)) throw damaged('the package has no main part')
  return {
    main,
    has,
    text,
    set,
    relations,
    relate: (part, { type, target }) => {
      const own = relations(part)
      const numbers = own.map(({ id }) => Number(/\d+$/u.exec(id)?.[0] ?? 0))
      const id = `rId${Math.max(0, ...numbers) + 1}`
      const path = relationsOf(part)
      const list = has(path) ? text(path) : `${declaration}<Relationships xmlns="${relationships}"></Relationships>`
      const relation = `<Relationship Id="${id}" Type="${type}" Target="/${escapeMarkup(target)}"/>`
      set(path, opened(list, 'Relationships').replace(/<\/Relationships>\s*$/u, `${relation}</Relationships>`))
      return id
    },
    declare: (part, type) => {
      const types = text('[Content_Types].xml')
      const extension = /\.vml$/u.exec(part)
      const entry = extension
        ? `<Default Extension="vml" ContentType="${type}"/>`
        : `<Override PartName="/${part}" ContentType="${type}"/>`
      if (types.includes(extension ? 'Extension="vml"' : `PartName="/${part}"`)) return
      // Defaults stand before overrides.
      set(
        '[Content_Types].xml',
        extension
          ? types.replace(/(<Types\b[^>]*>)/u, `$1${entry}`)
          : types.replace(/<\/Types>\s*$/u, `${entry}</Types>`),
      )
    },
    write: () => {
      const encoder = new TextEncoder()
      return replaceParts(
        bytes,
        new Map([...changed].map(([name, content]) => [name, encoder.encode(content)])),
        limits,
      )
    },
  }
}

/** `word/_rels/document.xml.rels` for `word/document.xml`; `_rels/.rels` for the package. */
function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function parseRelations(xml: string, part: string): Relation[] {
  return [...xml.matchAll(/<Relationship\b([^>]*)>/gu)].map(([, attributes = '']) => ({
    id: attribute(attributes, 'Id'),
    type: attribute(attributes, 'Type'),
    target: resolve(attribute(attributes, 'Target'), part),
  }))
}

/** The value of an attribute; empty where there is none. */
export function attribute(attributes: string, name: string): string {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes) ?? []
  return double ?? single ?? ''
}

function resolve(target: string, part: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = [...part.split('/').slice(0, -1), ...target.split('/')]
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** `<Relationships/>` opened, so that something can be put into it. */
function opened(xml: string, element: string): string {
  return xml.replace(new RegExp(`<${element}\\b([^>]*?)/>\\s*$`, 'u'), `<${element}$1></${element}>`)
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
