/** Bookmarks: the sections, and the sub-headings under each. */

import type { PdfFile } from './file.ts'
import type { Position } from './flow.ts'
import { name, type Ref } from './syntax.ts'

export interface Bookmark {
  readonly title: string
  readonly position: Position
  readonly children: readonly Bookmark[]
}

export function writeOutline(file: PdfFile, bookmarks: readonly Bookmark[], pageHeight: number): Ref {
  const root = file.reserve()
  const write = (items: readonly Bookmark[], parent: Ref): { First: Ref; Last: Ref } | undefined => {
    const refs = items.map(() => file.reserve())
    items.forEach(({ title, position, children }, i) => {
      const ref = refs[i]
      if (!ref) return
      file.fill(ref, {
        Title: title,
        Parent: parent,
        Prev: refs[i - 1],
        Next: refs[i + 1],
        Dest: [position.page.ref, name('XYZ'), 0, pageHeight - position.top, 0],
        ...write(children, ref),
        Count: children.length > 0 ? -children.length : undefined,
      })
    })
    const [First] = refs
    const Last = refs.at(-1)
    return First && Last && { First, Last }
  }
  return file.fill(root, { Type: name('Outlines'), ...write(bookmarks, root), Count: bookmarks.length })
}
