/**
 * Writes PDF in the layout of official documents (GB/T 9704-2012), with embedded faces, tags for screen readers and
 * an outline.
 *
 * The file is made here, in small parts over fflate. pdf-lib 1.17 has had no release since 2021. pdfkit 0.20 subsets
 * and tags as well as this, but works on Node's Buffer and streams, so that a browser needs a bundle with stand-ins;
 * it brings 18 packages (26 MB). jsPDF 4 tags nothing and embeds fonts whole.
 */

import { writeDocument } from './pdf/document.ts'
import { type LoadFaces, shippedFaces } from './pdf/font/faces.ts'
import type { Writer } from './writer.ts'

/** A writer with other faces: an office that has 方正小标宋 and 仿宋 may embed them. */
export function pdfWriterWith(loadFaces: LoadFaces): Writer {
  return {
    format: 'pdf',
    extension: 'pdf',
    mediaType: 'application/pdf',
    write: async (tree) => writeDocument(tree, await loadFaces()),
  }
}

export const pdfWriter: Writer = pdfWriterWith(shippedFaces)
