import type { Place, SourceDocument } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { cleanPage, layoutPage, wordPage } from '../../testing/html.ts'
import { markupOf } from '../encoding/markup.ts'
import { htmlReader } from '../html.ts'
import { Places } from './places.ts'
import { isElement, type Node } from './tree/node.ts'
import { parsePage } from './tree/parse.ts'

type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.Document | Element

/** What `document.querySelector` finds for a path, in the tree the standard gives. */
function select(document: DefaultTreeAdapterTypes.Document, path: string): Element | undefined {
  return path.split('>').reduce<Parent | undefined>((parent, step) => {
    const [, name = '', , number = '1'] = /^((?:[^:\\]|\\.)+)(:nth-of-type\((\d+)\))?$/u.exec(step) ?? []
    const alike = parent?.childNodes.filter(
      (node): node is Element => 'tagName' in node && node.tagName === name.replace(/\\/gu, ''),
    )
    return alike?.[Number(number) - 1]
  }, document) as Element | undefined
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('tagName' in node) return node.childNodes.map(textOf).join('')
  return node.nodeName === '#text' && 'value' in node ? node.value : ''
}

const bare = (text: string) => text.replace(/\s+/gu, '')

/** Places and texts of all cells. */
function cellsOf(html: string): { place: Place; text: string }[] {
  const { blocks } = htmlReader.read(new TextEncoder().encode(html), defaultLimits) as SourceDocument
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
}

const pages: Readonly<Record<string, string>> = {
  'a page of a publishing system': cleanPage(cityReport()),
  'a page pasted from Word': wordPage(exampleReport({ edition: '2019' })),
  'a page laid out by tables': layoutPage(cityReport()),
  'a page without a doctype, its tables in paragraphs': cleanPage(cityReport())
    .replace('<!DOCTYPE html>', '')
    .replace(/<div class="table-wrap"><table/gu, '<p><table'),
  'a page with a doctype, its tables in paragraphs': cleanPage(cityReport()).replace(
    /<div class="table-wrap"><table/gu,
    '<p><table',
  ),
  'a page with stray text and forms in its tables': cleanPage(cityReport()).replace(
    /<tr class="firstRow">/gu,
    '<form><p>杂<b>x</p><tr>',
  ),
}

describe('the path of a cell', () => {
  for (const [what, html] of Object.entries(pages)) {
    it(`leads to an element with the text of the cell, on ${what}`, () => {
      const document = parse(html)
      const lines = html.split('\n')
      const cells = cellsOf(html)
      expect(cells.length).toBeGreaterThan(250)
      for (const { place, text } of cells) {
        const found = select(document, place.path ?? '')
        expect(found && bare(textOf(found)), place.path).toBe(bare(text))
        const [line = '', next = ''] = lines.slice((place.line ?? 0) - 1)
        expect(line + next, `line ${place.line}`).toContain(text.slice(0, 1))
      }
    })
  }

  it('names the body of a table that nobody wrote, and numbers what is not alone', () => {
    const html = '<div></div><div><table><tr><td>1<td>2<tr><td>3<td>4</table></div>'
    expect(cellsOf(html).map(({ place }) => place.path)).toEqual([
      'html>body>div:nth-of-type(2)>table>tbody>tr:nth-of-type(1)>td:nth-of-type(1)',
      'html>body>div:nth-of-type(2)>table>tbody>tr:nth-of-type(1)>td:nth-of-type(2)',
      'html>body>div:nth-of-type(2)>table>tbody>tr:nth-of-type(2)>td:nth-of-type(1)',
      'html>body>div:nth-of-type(2)>table>tbody>tr:nth-of-type(2)>td:nth-of-type(2)',
    ])
  })
})

describe('the path of an element', () => {
  it('is one of its own, and leads back to the element', () => {
    const name = fc.constantFrom('p', 'div', 'span', 'b', 'table', 'td', 'tr', 'o:p', 'ul', 'li', 'a"b')
    const tag = fc.tuple(fc.boolean(), name).map(([opens, tagName]) => `<${opens ? '' : '/'}${tagName}>`)
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 30 }), (tags) => {
        const html = `<!doctype html><body>${tags.join('x')}`
        const source = markupOf(html)
        const { body } = parsePage(source, defaultLimits)
        const places = new Places(source)
        const document = parse(html)
        const seen = new Set<string>()
        const visit = (parent: Node) => {
          for (let child = parent.first; child; child = child.next) {
            if (!isElement(child)) continue
            const path = places.pathOf(child)
            expect(seen.has(path)).toBe(false)
            seen.add(path)
            expect(select(document, path)?.tagName).toBe(child.tag.name)
            visit(child)
          }
        }
        visit(body)
      }),
    )
  })
})
