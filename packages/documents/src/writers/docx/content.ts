import type { RenderParagraph, RenderTable } from '@gouji/core'

export type DocxTable = Omit<RenderTable, 'id'>

export type DocxBlock = RenderParagraph | DocxTable

/** What a Word document is made of: a report, or another text with headings and tables. */
export interface DocxContent {
  readonly title: string
  readonly agency: string | null
  readonly head: readonly string[]
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly DocxBlock[] }[]
  /** Who signs and when (落款), at the right. */
  readonly closing?: readonly string[]
}
