/** The faces a PDF embeds, and where their bytes come from. */

import { unzlibSync } from 'fflate'
import { readTrueType, type TrueType } from './true-type.ts'

interface FaceSource {
  /** The name the file gives the face, in plain ASCII. */
  readonly family: string
  readonly font: TrueType
}

export interface Faces {
  /** Title, text and tables: 宋体 or 仿宋. */
  readonly text: FaceSource
  /** Headings of sections: 黑体. What it lacks is drawn in the text face. */
  readonly heading: FaceSource
}

export type LoadFaces = () => Promise<Faces>

let shipped: Promise<Faces> | undefined

/**
 * The faces that come with the package: Noto Serif SC with the characters of GB 2312, of 通用规范汉字表 (8,105) and
 * all signs, and Noto Sans SC with the characters the form prints.
 *
 * They come as modules that hold the bytes as text: a dynamic import is the one way to load bytes that Node, browsers
 * and every bundler know, without a file system, a server or a setting. Bundlers make each a chunk of its own, loaded
 * when the first PDF is written.
 */
export const shippedFaces: LoadFaces = () => {
  shipped ??= loadShipped()
  return shipped
}

async function loadShipped(): Promise<Faces> {
  const [serif, sans] = await Promise.all([import('./data/noto-serif-sc.js'), import('./data/noto-sans-sc.js')])
  return {
    text: { family: 'NotoSerifSC-Regular', font: readTrueType(unpack(serif.packed)) },
    heading: { family: 'NotoSansSC-Medium', font: readTrueType(unpack(sans.packed)) },
  }
}

function unpack(packed: string): Uint8Array {
  const binary = atob(packed)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return unzlibSync(bytes)
}
