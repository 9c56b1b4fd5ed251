/** The structure of a document beside its pages (ISO 32000-1, 14.7): what a screen reader reads, in which order. */

import type { PdfFile } from './file.ts'
import { type Dictionary, name, type Ref, type Value } from './syntax.ts'

export type Tag = 'Document' | 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'TR' | 'TH' | 'TD'

/** A piece of page content that belongs to an element, by its number on the page. */
interface Content {
  readonly page: Ref
  readonly number: number
}

export class StructureElement {
  readonly tag: Tag
  readonly attributes: Dictionary | undefined
  readonly #children: (StructureElement | Content)[] = []

  constructor(tag: Tag, attributes?: Dictionary) {
    this.tag = tag
    this.attributes = attributes
  }

  child(tag: Tag, attributes?: Dictionary): StructureElement {
    const child = new StructureElement(tag, attributes)
    this.#children.push(child)
    return child
  }

  own(content: Content): void {
    this.#children.push(content)
  }

  get children(): readonly (StructureElement | Content)[] {
    return this.#children
  }
}

/** The elements that own the content of each page, by the content's number. */
export type OwnersByPage = readonly (readonly StructureElement[])[]

/** Writes the tree; page `i` refers to its owners by the number `i`. */
export function writeStructure(file: PdfFile, root: StructureElement, ownersByPage: OwnersByPage): Ref {
  const tree = file.reserve()
  const refs = new Map<StructureElement, Ref>()
  const write = (element: StructureElement, parent: Ref): Ref => {
    const ref = file.reserve()
    refs.set(element, ref)
    const kids = element.children.map(
      (child): Value =>
        child instanceof StructureElement
          ? write(child, ref)
          : { Type: name('MCR'), Pg: child.page, MCID: child.number },
    )
    return file.fill(ref, {
      Type: name('StructElem'),
      S: name(element.tag),
      P: parent,
      A: element.attributes,
      K: kids,
    })
  }
  const document = write(root, tree)
  const refOf = (owner: StructureElement): Ref => {
    const ref = refs.get(owner)
    if (!ref) throw new Error('page content belongs to an element outside the tree')
    return ref
  }
  const numbers = ownersByPage.flatMap((owners, page): Value[] => [page, file.add(owners.map(refOf))])
  return file.fill(tree, {
    Type: name('StructTreeRoot'),
    K: document,
    ParentTree: file.add({ Nums: numbers }),
    ParentTreeNextKey: ownersByPage.length,
  })
}
