/** The parts of a workbook and how they refer to each other. */

import type { RenderDocument } from '@gouji/core'
import { applicationProperties, coreProperties } from '../docx/properties.ts'
import { printNames, type Sheet, sheetPart } from './sheet.ts'
import { SharedStrings } from './strings.ts'
import { stylesPart } from './styles.ts'
import { tableSheet } from './table-sheet.ts'
import { textSheet } from './text-sheet.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const relation = `${office}/officeDocument/2006/relationships`

export function workbookParts(tree: RenderDocument): Readonly<Record<string, string>> {
  const tables = tree.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  )
  return partsOf([textSheet(tree), ...tables.map((table) => tableSheet(tree.edition, table))], tree)
}

/** The parts of a workbook with these sheets. */
export function partsOf(
  sheets: readonly Sheet[],
  about: Pick<RenderDocument, 'title' | 'agency'>,
): Readonly<Record<string, string>> {
  const strings = new SharedStrings()
  const pieces = partPieces(sheets, { about, strings, piecesOf: (sheet) => [sheetPart(sheet, strings)] })
  return Object.fromEntries(Array.from(pieces, ([path, texts]) => [path, [...texts].join('')]))
}

/** The parts in pieces, to be taken one after the other: the texts the sheets refer to come last. */
export function* partPieces<S extends NamedSheet>(
  sheets: readonly S[],
  {
    about,
    strings,
    piecesOf,
  }: {
    readonly about: Pick<RenderDocument, 'title' | 'agency'>
    readonly strings: SharedStrings
    readonly piecesOf: (sheet: S) => Iterable<string>
  },
): Generator<readonly [path: string, texts: Iterable<string>]> {
  yield ['[Content_Types].xml', [contentTypes(sheets.length)]]
  const root = relationships([
    [`${relation}/officeDocument`, 'xl/workbook.xml'],
    [`${office}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${relation}/extended-properties`, 'docProps/app.xml'],
  ])
  yield ['_rels/.rels', [root]]
  yield ['docProps/core.xml', [coreProperties(about)]]
  yield ['docProps/app.xml', [applicationProperties]]
  yield ['xl/workbook.xml', [workbookPart(sheets)]]
  const own = relationships([
    ...sheets.map((_, i): [string, string] => [`${relation}/worksheet`, `worksheets/sheet${i + 1}.xml`]),
    [`${relation}/styles`, 'styles.xml'],
    [`${relation}/sharedStrings`, 'sharedStrings.xml'],
  ])
  yield ['xl/_rels/workbook.xml.rels', [own]]
  for (const [i, sheet] of sheets.entries()) yield [`xl/worksheets/sheet${i + 1}.xml`, piecesOf(sheet)]
  yield ['xl/styles.xml', [stylesPart]]
  yield ['xl/sharedStrings.xml', [strings.part]]
}

type NamedSheet = Pick<Sheet, 'name' | 'printed' | 'filter'>

function workbookPart(sheets: readonly NamedSheet[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  const names = sheets.flatMap(printNames).sort()
  return `${xml}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${relation}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${names.join('')}</definedNames><calcPr calcId="191029"/></workbook>`
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
  return `${xml}<Relationships xmlns="${office}/package/2006/relationships">${items.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', `${types}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${types}.worksheet+xml`]),
    ['/xl/styles.xml', `${types}.styles+xml`],
    ['/xl/sharedStrings.xml', `${types}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ]
  const items = overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  return `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${items.join('')}</Types>`
}
