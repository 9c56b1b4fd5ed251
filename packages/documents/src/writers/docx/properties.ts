import type { RenderDocument } from '@gouji/core'
import { escapeMarkup } from '../markup.ts'
import { plainPart } from './package.ts'

/** Title, agency and language of the document. No date: the same report gives the same file. */
export function coreProperties({ title, agency }: Pick<RenderDocument, 'title' | 'agency'>): string {
  return plainPart(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(title)}</dc:title>\
${agency === null ? '' : `<dc:creator>${escapeMarkup(agency)}</dc:creator>`}<dc:language>zh-CN</dc:language>\
</cp:coreProperties>`,
  )
}

export const applicationProperties = plainPart(
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
<Application>Gouji</Application></Properties>`,
)
