import * as fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../../limits.ts'
import { markupOf } from '../../encoding/markup.ts'
import type { Node } from './node.ts'
import { parsePage } from './parse.ts'

/** The body of a page as one line: `<p>text</>`; white space left out. */
function ours(html: string): string {
  const source = markupOf(html)
  const write = (parent: Node): string => {
    let written = ''
    for (let child = parent.first; child; child = child.next) {
      written += child.tag
        ? `<${child.tag.name}>${write(child)}</>`
        : source.text(child.from, child.to).replace(/\s+/gu, '')
    }
    return written
  }
  return write(parsePage(source, { ...defaultLimits, depth: 10_000 }).body)
}

/** The same by parse5, which follows the standard to the letter. */
function standard(source: string): string {
  const write = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string =>
    nodes
      .map((node) => {
        if ('tagName' in node) return `<${node.tagName}>${write(node.childNodes)}</>`
        return node.nodeName === '#text' && 'value' in node ? node.value.replace(/\s+/gu, '') : ''
      })
      .join('')
  const html = parse(source).childNodes.find((node) => node.nodeName === 'html')
  const body = html && 'childNodes' in html ? html.childNodes.find((node) => node.nodeName === 'body') : undefined
  return body && 'childNodes' in body ? write(body.childNodes) : ''
}

/**
 * Tags in any order. Left out are those where parse5 differs from the standard, and browsers do not: stray end tags
 * of `thead` and `tfoot`, and what stands in a `select`.
 */
function soup(names: string) {
  const name = fc.constantFrom(...names.split(' '))
  const piece = fc.oneof(
    { weight: 5, arbitrary: name.map((tag) => `<${tag}>`) },
    { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
    { weight: 2, arbitrary: fc.constantFrom('x', ' ', 'y ', '<!-- z -->') },
  )
  const doctype = fc.constantFrom('<!doctype html>', '')
  return fc
    .tuple(doctype, fc.array(piece, { maxLength: 30 }))
    .map(([type, pieces]) => `${type}<body>${pieces.join('')}`)
}

const soups: Readonly<Record<string, string>> = {
  'tables without end tags and with stray content':
    'table tbody tr td th caption colgroup col form p ul li b div input',
  'formatting closed out of order': 'p b font a i u div span table tr td nobr strong em h1 li',
  'lists, headings and sections': 'ul ol li dl dt dd h1 h2 p div section pre blockquote center hr br span',
  'forms, objects, drawings and raw texts':
    'form button input object svg g path p div table td ruby rt script style title textarea o:p',
}

describe('the tree of a page', () => {
  for (const [what, names] of Object.entries(soups)) {
    it(`is the one the standard gives: ${what}`, () => {
      fc.assert(
        fc.property(soup(names), (source) => {
          expect(ours(source)).toBe(standard(source))
        }),
        { numRuns: 2000 },
      )
    })
  }

  it('is the one the standard gives, whatever stands between the tags', () => {
    const odd = [
      '<p>a < b <1 & c</p>',
      '<p>a</ p>b</>c</p>',
      '<!-->x<!--->y<!-- a --!>z<!-- -- -->',
      '<![if !vml]>x<![endif]><?xml:namespace prefix = o ns = "urn" />y<!ELEMENT>',
      '<script>if (a < b) document.write("<table><tr><td></td>")</script>x',
      '<script><!-- document.write("<script>x</script>") --></script>y',
      '<style><p></style><textarea><td></textarea>z',
      '<title><b></title>x',
      '<td title=a/b>x</td><p title="a>b">y<p title=\'</p>\'>z',
      '<p a=1 a=2 =b c= d>x<br/>y</br>z',
      '<p>x<b',
      '<p>x<b c="d',
      '<p>x</',
      '<P>x<TABLE><TR><TD>y</TABLE>z',
      '<image src=a>x<plaintext>y</plaintext>',
      '<table><tr><td>x</td>y</tr>z</table>',
      '<table><input type=hidden><input><td>x',
      '<svg><title>x</title><path/><p>y</svg>z',
    ]
    for (const type of ['', '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">', '<!doctype html>']) {
      for (const source of odd) expect(ours(`${type}<body>${source}`), source).toBe(standard(`${type}<body>${source}`))
    }
  })

  it('lets a table stand in a paragraph by the rules of old browsers only', () => {
    const types: Readonly<Record<string, boolean>> = {
      '': true,
      '<!DOCTYPE html>': false,
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">': true,
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">': false,
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">': false,
      '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">': true,
      '<!DOCTYPE html SYSTEM "about:legacy-compat">': false,
      '<!-- first --><!DOCTYPE html>': false,
    }
    for (const [type, inside] of Object.entries(types)) {
      const source = `${type}<p>x<table></table>`
      expect(ours(source), type).toBe(inside ? '<p>x<table></></>' : '<p>x</><table></>')
      expect(ours(source), type).toBe(standard(source))
    }
  })
})
