import { fonts } from './fonts.ts'
import { wordPart } from './package.ts'

/** Where a font of official documents is not installed, another of its kind stands in. */
export const fontTablePart = wordPart(
  'fonts',
  Object.values(fonts)
    .map(
      ({ name, instead, family }) =>
        `<w:font w:name="${name}">${instead.length > 0 ? `<w:altName w:val="${instead.join(',')}"/>` : ''}\
<w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
    )
    .join(''),
)

/** Left and right pages have the page number on their outer side. */
export const settingsPart = wordPart(
  'settings',
  `<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>\
<w:characterSpacingControl w:val="compressPunctuation"/>\
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>`,
)
