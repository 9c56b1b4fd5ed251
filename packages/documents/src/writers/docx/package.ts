/** Which parts the document has, and how they refer to each other. */

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const overrides: readonly (readonly [part: string, type: string])[] = [
  ['/word/document.xml', `${wordType}.document.main+xml`],
  ['/word/styles.xml', `${wordType}.styles+xml`],
  ['/word/fontTable.xml', `${wordType}.fontTable+xml`],
  ['/word/settings.xml', `${wordType}.settings+xml`],
  ['/word/footerOdd.xml', `${wordType}.footer+xml`],
  ['/word/footerEven.xml', `${wordType}.footer+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
]

export const contentTypes = `${xml}<Types xmlns="${office}/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`

export const packageRelationships = relationships([
  ['document', `${office}/officeDocument/2006/relationships/officeDocument`, 'word/document.xml'],
  ['core', `${office}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['app', `${office}/officeDocument/2006/relationships/extended-properties`, 'docProps/app.xml'],
])

/** The ids by which document.xml names its footers. */
export const footerIds = { odd: 'footerOdd', even: 'footerEven' } as const

export const documentRelationships = relationships([
  ['styles', `${office}/officeDocument/2006/relationships/styles`, 'styles.xml'],
  ['fontTable', `${office}/officeDocument/2006/relationships/fontTable`, 'fontTable.xml'],
  ['settings', `${office}/officeDocument/2006/relationships/settings`, 'settings.xml'],
  [footerIds.odd, `${office}/officeDocument/2006/relationships/footer`, 'footerOdd.xml'],
  [footerIds.even, `${office}/officeDocument/2006/relationships/footer`, 'footerEven.xml'],
])

/** A part of WordprocessingML: the root element with the namespaces that are used. */
export function wordPart(root: string, content: string): string {
  const namespaces = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`
  return `${xml}<w:${root} ${namespaces}>${content}</w:${root}>`
}

/** A part of any other vocabulary. */
export function plainPart(content: string): string {
  return xml + content
}

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `${xml}<Relationships xmlns="${office}/package/2006/relationships">${list.join('')}</Relationships>`
}
