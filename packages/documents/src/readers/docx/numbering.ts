/** The lists of a document and the styles that number paragraphs: numbering.xml and styles.xml. */

import type { Limits } from '../../limits.ts'
import { XmlScanner } from '../../xml/scanner.ts'
import type { OfficePackage } from '../../zip/office-package.ts'
import { type List, type ListLevel, ListNumbers, type ListPlace } from './list-numbers.ts'
import { namespaces } from './namespaces.ts'
import { countOf, isOn } from './properties.ts'

interface AbstractList {
  readonly levels: ReadonlyMap<number, ListLevel>
  /** The style under which its levels are kept, or that it keeps its levels under. */
  readonly link: string | undefined
  readonly linked: string | undefined
}

interface Override {
  start: number | undefined
  level: ListLevel | undefined
}

interface StyleNumber {
  readonly basedOn: string | undefined
  readonly list: number | undefined
  readonly level: number | undefined
}

const levelCount = 9
const longestChain = 32

/** `undefined` for a document without lists. */
export function readNumbering(office: OfficePackage, limits: Limits): ListNumbers | undefined {
  const related = office.relationships(office.main)
  const part = (type: string) => related.find((one) => one.type === type && office.has(one.part))?.part
  const numbering = part('numbering')
  if (numbering === undefined) return undefined
  const lists = readLists(new XmlScanner(office.inflate(numbering), { part: numbering, namespaces, limits }))
  if (lists.size === 0) return undefined
  const styles = part('styles')
  const numbered =
    styles === undefined
      ? new Map<string, StyleNumber>()
      : readStyles(new XmlScanner(office.inflate(styles), { part: styles, namespaces, limits }))
  return new ListNumbers(lists, placesOfStyles(numbered, lists))
}

function readLists(scanner: XmlScanner): ReadonlyMap<number, List> {
  const abstracts = new Map<string, AbstractList>()
  const lists = new Map<number, { abstract: string; overrides: ReadonlyMap<number, Override> }>()
  while (scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'w:abstractNum') {
      abstracts.set(scanner.attribute('w:abstractNumId') ?? '', readAbstract(scanner))
    } else if (scanner.name === 'w:num') {
      const id = Number(scanner.attribute('w:numId'))
      const list = readList(scanner)
      if (Number.isInteger(id)) lists.set(id, list)
    }
  }
  const byStyle = new Map([...abstracts.values()].map((abstract) => [abstract.linked, abstract]))
  const abstractOf = (id: string) => {
    const own = abstracts.get(id)
    return own?.link === undefined ? own : (byStyle.get(own.link) ?? own)
  }
  return new Map([...lists].map(([id, list]) => [id, listOf(list, abstractOf(list.abstract))]))
}

function listOf(
  { abstract, overrides }: { abstract: string; overrides: ReadonlyMap<number, Override> },
  known: AbstractList | undefined,
): List {
  const levels = Array.from({ length: levelCount }, (_, at) => overrides.get(at)?.level ?? known?.levels.get(at))
  const end = levels.indexOf(undefined)
  return {
    counter: abstract,
    levels: levels.slice(0, end < 0 ? levelCount : end).flatMap((level) => level ?? []),
    starts: new Map([...overrides].flatMap(([at, { start }]) => (start === undefined ? [] : [[at, start] as const]))),
  }
}

function readAbstract(scanner: XmlScanner): AbstractList {
  const outside = scanner.depth - 1
  const levels = new Map<number, ListLevel>()
  let link: string | undefined
  let linked: string | undefined
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'w:lvl') levels.set(Number(scanner.attribute('w:ilvl')), readLevel(scanner))
    else if (scanner.name === 'w:numStyleLink') link = scanner.attribute('w:val')
    else if (scanner.name === 'w:styleLink') linked = scanner.attribute('w:val')
  }
  return { levels, link, linked }
}

function readList(scanner: XmlScanner): { abstract: string; overrides: ReadonlyMap<number, Override> } {
  const outside = scanner.depth - 1
  const overrides = new Map<number, Override>()
  let abstract = ''
  let override: Override = { start: undefined, level: undefined }
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'w:abstractNumId') abstract = scanner.attribute('w:val') ?? ''
    else if (scanner.name === 'w:lvlOverride') {
      override = { start: undefined, level: undefined }
      overrides.set(Number(scanner.attribute('w:ilvl')), override)
    } else if (scanner.name === 'w:startOverride') override.start = countOf(scanner)
    else if (scanner.name === 'w:lvl') override.level = readLevel(scanner)
  }
  return { abstract, overrides }
}

function readLevel(scanner: XmlScanner): ListLevel {
  const outside = scanner.depth - 1
  const depth = Number(scanner.attribute('w:ilvl'))
  let level: ListLevel = {
    start: 0,
    format: 'decimal',
    pattern: '',
    suffix: 'tab',
    legal: false,
    restartsAfter: depth,
    style: undefined,
  }
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    const value = scanner.attribute('w:val')
    if (scanner.name === 'w:start') level = { ...level, start: countOf(scanner) ?? 0 }
    else if (scanner.name === 'w:numFmt') level = { ...level, format: value ?? 'decimal' }
    else if (scanner.name === 'w:lvlText') level = { ...level, pattern: value ?? '' }
    else if (scanner.name === 'w:isLgl') level = { ...level, legal: isOn(scanner) }
    else if (scanner.name === 'w:pStyle') level = { ...level, style: value }
    else if (scanner.name === 'w:lvlRestart') level = { ...level, restartsAfter: countOf(scanner) ?? depth }
    else if (scanner.name === 'w:suff' && (value === 'space' || value === 'nothing'))
      level = { ...level, suffix: value }
  }
  return level
}

function readStyles(scanner: XmlScanner): ReadonlyMap<string, StyleNumber> {
  const styles = new Map<string, StyleNumber>()
  while (scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'w:style' && scanner.attribute('w:type') === 'paragraph') {
      styles.set(scanner.attribute('w:styleId') ?? '', readStyle(scanner))
    } else if (scanner.name === 'w:latentStyles' || scanner.name === 'w:style') scanner.skip()
  }
  return styles
}

function readStyle(scanner: XmlScanner): StyleNumber {
  const outside = scanner.depth - 1
  let style: StyleNumber = { basedOn: undefined, list: undefined, level: undefined }
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'w:basedOn') style = { ...style, basedOn: scanner.attribute('w:val') }
    else if (scanner.name === 'w:numId') style = { ...style, list: countOf(scanner) }
    else if (scanner.name === 'w:ilvl') style = { ...style, level: countOf(scanner) }
    else if (scanner.name === 'w:rPr') scanner.skip()
  }
  return style
}

/** The list of each style that has one, its own or that of the style it is based on. */
function placesOfStyles(
  styles: ReadonlyMap<string, StyleNumber>,
  lists: ReadonlyMap<number, List>,
): ReadonlyMap<string, ListPlace> {
  const places = new Map<string, ListPlace>()
  for (const [name, own] of styles) {
    let from: StyleNumber | undefined = own
    let level: number | undefined
    for (let step = 0; from && step < longestChain; step++) {
      level ??= from.level
      if (from.list !== undefined) break
      from = from.basedOn === undefined ? undefined : styles.get(from.basedOn)
    }
    if (from?.list === undefined) continue
    const byList = lists.get(from.list)?.levels.findIndex(({ style }) => style === name) ?? -1
    places.set(name, { style: name, list: from.list, level: level ?? Math.max(0, byList) })
  }
  return places
}
