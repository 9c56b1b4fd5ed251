import type { RenderParagraph, RenderTable } from '@gouji/core'

/** A table of a report, or a list of a few columns, which is set larger. */
export type DocxTable = Omit<RenderTable, 'id'> & { readonly isList?: boolean }

export interface Closing {
  readonly signature: string
  readonly date: string
}

export type DocxBlock = RenderParagraph | DocxTable

/** What a Word document is made of: a report, or another text with headings and tables. */
export interface DocxContent {
  readonly title: string
  readonly agency: string | null
  /** Whom a letter is for (主送机关), from the edge of the text. */
  readonly addressee?: string
  readonly head: readonly string[]
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly DocxBlock[] }[]
  /** Who signs and when (落款), at the right. */
  readonly closing?: Closing
}
