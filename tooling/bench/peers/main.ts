/** Documents beside their peers. Run by `pnpm run bench`, which installs the peers first. */

import { benchCompoundFile, benchDoc } from './doc.ts'
import { benchDocx, benchInflate } from './docx.ts'
import { benchHtml } from './html.ts'
import { benchPdf } from './pdf.ts'
import { benchXlsx } from './xlsx.ts'

await benchInflate()
await benchDocx()
await benchHtml()
await benchDoc()
await benchCompoundFile()
await benchPdf()
await benchXlsx()
