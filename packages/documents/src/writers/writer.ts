import type { RenderDocument } from '@gouji/core'

/** Formats a report can be written in from its render tree. JSON is the report itself. */
export type PrintFormat = 'docx' | 'html' | 'text' | 'xlsx' | 'pdf'

/**
 * A writer: render tree in, bytes out.
 *
 * It prints every text of the tree, in the order of the tree, and adds none that a reader could take for the
 * report's. The same tree gives the same bytes: no date, no random id. Our own reader of the format gives back cell
 * for cell what was written.
 */
export interface Writer {
  readonly format: PrintFormat
  /** Of file names, without the dot. */
  readonly extension: string
  readonly mediaType: string
  write(tree: RenderDocument): Uint8Array | Promise<Uint8Array>
}
