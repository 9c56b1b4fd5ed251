/** Puts findings into a workbook as cell comments (notes), the kind every version of Excel and WPS shows. */

import type { Limits } from '../limits.ts'
import { escapeMarkup } from '../writers/markup.ts'
import type { Annotations } from './annotation.ts'
import { authorsIn, between, withoutEarlierNotes } from './earlier-xlsx.ts'
import { attribute, type PackageParts, packageParts } from './package-parts.ts'

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** What may stand behind `legacyDrawing` in a sheet; the schema fixes the order. */
const behind = /<(?:legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/worksheet>/u

export function annotateXlsx(bytes: Uint8Array, { annotations, author }: Annotations, limits: Limits): Uint8Array {
  const parts = packageParts(bytes, limits)
  const sheets = sheetsOf(parts)
  const [first] = sheets
  if (!first) return bytes
  for (const { path } of sheets) clearSheet(parts, { path, author })
  const bySheet = new Map<string, Map<string, string[]>>()
  for (const { place, paragraphs } of annotations) {
    const sheet = sheets.find(({ name }) => name === place?.sheet) ?? first
    const cells = bySheet.get(sheet.path) ?? new Map<string, string[]>()
    const address = place?.sheet === sheet.name && place.address ? place.address : 'A1'
    // A cell has one comment: what is found in it stands one under the other.
    cells.set(address, [...(cells.get(address) ?? []), ...paragraphs])
    bySheet.set(sheet.path, cells)
  }
  for (const [path, cells] of bySheet) annotateSheet(parts, { path, cells, author })
  return parts.write()
}

function sheetsOf(parts: PackageParts): { readonly name: string; readonly path: string }[] {
  const targets = new Map(parts.relations(parts.main).map(({ id, target }) => [id, target]))
  return [...parts.text(parts.main).matchAll(/<(?:\w+:)?sheet\s([^>]*)>/gu)].flatMap(([, attributes = '']) => {
    const path = targets.get(attribute(attributes, 'r:id') || attribute(attributes, '[\\w]+:id'))
    return path ? [{ name: unescapeMarkup(attribute(attributes, 'name')), path }] : []
  })
}

interface SheetNotes {
  readonly path: string
  readonly cells: ReadonlyMap<string, readonly string[]>
  readonly author: string
}

function annotateSheet(parts: PackageParts, { path, cells, author }: SheetNotes): void {
  const relations = parts.relations(path)
  const known = relations.find(({ type }) => type.endsWith('/relationships/comments'))
  const drawing = relations.find(({ type }) => type.endsWith('/relationships/vmlDrawing'))
  const number = freeNumber(parts)
  const comments = known?.target ?? `xl/comments${number}.xml`
  const shapes = drawing?.target ?? `xl/drawings/vmlDrawing${number}.vml`
  if (!known) {
    parts.declare(comments, commentsType)
    parts.relate(path, { type: `${office}/comments`, target: comments })
  }
  parts.set(comments, withNotes(parts.has(comments) ? parts.text(comments) : undefined, { cells, author }))
  if (!drawing) {
    parts.declare(shapes, drawingType)
    const id = parts.relate(path, { type: `${office}/vmlDrawing`, target: shapes })
    parts.set(path, withDrawing(parts.text(path), id))
  }
  parts.set(shapes, withShapes(parts.has(shapes) ? parts.text(shapes) : undefined, [...cells.keys()]))
}

/** Takes what an earlier check left in a sheet out of it, with the boxes that are empty then. */
function clearSheet(parts: PackageParts, { path, author }: { readonly path: string; readonly author: string }): void {
  const relations = parts.relations(path)
  const partOf = (kind: string) => relations.find(({ type }) => type.endsWith(`/relationships/${kind}`))?.target
  const [comments, shapes] = [partOf('comments'), partOf('vmlDrawing')]
  if (comments === undefined || !parts.has(comments)) return
  const present = parts.text(comments)
  const { notes, bare } = withoutEarlierNotes(present, author)
  if (notes === present) return
  parts.set(comments, notes)
  if (shapes === undefined || !parts.has(shapes)) return
  const empty = new Set(bare.map((address) => Object.values(positionOf(address)).join()))
  const drawn = parts.text(shapes).replace(/<v:shape\s.*?<\/v:shape>/gsu, (whole) => {
    const [, row, column] = /<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)<\/x:Column>/u.exec(whole) ?? []
    return empty.has(`${row},${column}`) ? '' : whole
  })
  parts.set(shapes, drawn)
}

function freeNumber(parts: PackageParts): number {
  let number = 1
  while (parts.has(`xl/comments${number}.xml`) || parts.has(`xl/drawings/vmlDrawing${number}.vml`)) number += 1
  return number
}

/** The comments with ours among them, in the order of their cells; a cell that has one keeps it in front of ours. */
function withNotes(xml: string | undefined, { cells, author }: { cells: SheetNotes['cells']; author: string }): string {
  const base =
    xml ?? `${declaration}<comments xmlns="${spreadsheet}"><authors></authors><commentList></commentList></comments>`
  const name = escapeMarkup(author)
  const authors = authorsIn(base)
  const number = authors.includes(name) ? authors.indexOf(name) : authors.length
  let out = base
    .replace('<authors/>', '<authors></authors>')
    .replace('<commentList/>', '<commentList></commentList>')
    .replace('</authors>', number < authors.length ? '</authors>' : `<author>${name}</author></authors>`)
  for (const [address, paragraphs] of cells) {
    const text = `<r><t xml:space="preserve">${escapeMarkup(paragraphs.join('\n'))}</t></r>`
    const present = new RegExp(`(<comment\\s[^>]*ref="${address}"[^>]*>.*?)(</text>)`, 'su')
    out = present.test(out)
      ? out.replace(present, (_, before, end) => before + between + text + end)
      : out.replace(
          '</commentList>',
          () => `<comment ref="${address}" authorId="${number}"><text>${text}</text></comment></commentList>`,
        )
  }
  return out
}

function withDrawing(sheet: string, id: string): string {
  const namespaced = /xmlns:r=/u.test(sheet) ? sheet : sheet.replace(/<worksheet\b/u, `<worksheet xmlns:r="${office}"`)
  return namespaced.replace(behind, (next) => `<legacyDrawing r:id="${id}"/>${next}`)
}

/** The boxes in which Excel shows the comments, hidden until the cell is pointed at. */
function withShapes(xml: string | undefined, addresses: readonly string[]): string {
  const base =
    xml ??
    [
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
      '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>',
    ].join('')
  const used = [...base.matchAll(/id="_x0000_s(\d+)"/gu)].map(([, id]) => Number(id))
  const first = Math.max(1024, ...used) + 1
  const shapes = addresses.flatMap((address, i) => {
    const { row, column } = positionOf(address)
    const anchored = new RegExp(`<x:Row>${row}</x:Row>\\s*<x:Column>${column}</x:Column>`, 'u').test(base)
    return anchored ? [] : [shape({ id: first + i, row, column })]
  })
  return base.replace(/<\/xml>\s*$/u, `${shapes.join('')}</xml>`)
}

function shape({ id, row, column }: { id: number; row: number; column: number }): string {
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${column + 1}, 15, ${row}, 10, ${column + 5}, 15, ${row + 5}, 4</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('')
}

/** Row and column of an address, 0-based: C4 is row 3, column 2. */
function positionOf(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/u.exec(address) ?? []
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

function unescapeMarkup(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
