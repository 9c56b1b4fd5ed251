/** Puts findings into a Word document as comments. The document's own text and layout stay as they are. */

import type { Limits } from '../limits.ts'
import { Refusal } from '../readers/reader.ts'
import { escapeMarkup } from '../writers/markup.ts'
import type { Annotation, Annotations } from './annotation.ts'
import { withoutEarlier } from './earlier-docx.ts'
import { attribute, type PackageParts, packageParts } from './package-parts.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const commentsRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Anchors each annotation at its paragraph, counted as the reader counts; without one, at the first that has text. */
export function annotateDocx(bytes: Uint8Array, { annotations, author }: Annotations, limits: Limits): Uint8Array {
  const parts = packageParts(bytes, limits)
  const path = commentsPathOf(parts)
  const present = parts.has(path) ? parts.text(path) : `${declaration}<w:comments xmlns:w="${namespace}"></w:comments>`
  const { comments, document } = withoutEarlier({ comments: present, document: parts.text(parts.main) }, author)
  const first = 1 + Math.max(-1, ...idsIn(comments), ...idsIn(document))
  const numbered = annotations.map((annotation, i) => ({ ...annotation, id: first + i }))
  parts.set(parts.main, anchor(document, numbered))
  parts.set(path, withComments(comments, numbered))
  return parts.write()
}

interface Numbered extends Annotation {
  readonly id: number
}

/** The part that holds the comments, declared and related if there is none yet. */
function commentsPathOf(parts: PackageParts): string {
  const known = parts.relations(parts.main).find(({ type }) => type.endsWith('/relationships/comments'))
  if (known && parts.has(known.target)) return known.target
  const path = `${parts.main.slice(0, parts.main.lastIndexOf('/') + 1)}comments.xml`
  parts.declare(path, commentsType)
  parts.relate(parts.main, { type: commentsRelation, target: path })
  return path
}

function idsIn(xml: string): number[] {
  return [...xml.matchAll(/<w:comment(?:RangeStart|Reference)?\s([^>]*)>/gu)].map(([, attributes = '']) =>
    Number(attribute(attributes, 'w:id') || -1),
  )
}

/** Comments by the ordinal of the paragraph they are anchored at; 0 stands for the first paragraph with text. */
function anchor(document: string, annotations: readonly Numbered[]): string {
  const byParagraph = new Map<number, Numbered[]>()
  for (const annotation of annotations) {
    const ordinal = annotation.place?.paragraph ?? 0
    byParagraph.set(ordinal, [...(byParagraph.get(ordinal) ?? []), annotation])
  }
  const inserts: { readonly at: number; readonly order: number; readonly cut: number; readonly text: string }[] = []
  const open: number[] = []
  let count = 0
  let properties = 0
  let firstText: { start: number; end: number } | undefined
  const spans = new Map<number, { start: number; end: number; empty: boolean }>()
  for (const match of document.matchAll(/<(\/?)w:(p|pPr|t)(?=[\s/>])[^>]*?(\/?)>/gu)) {
    const [tag, closing, name, selfClosed] = match
    const end = match.index + tag.length
    if (name === 'pPr') {
      if (selfClosed) moveStart(spans, { paragraph: open.at(-1), to: end, properties })
      else if (closing) {
        properties -= 1
        moveStart(spans, { paragraph: open.at(-1), to: end, properties })
      } else properties += 1
    } else if (name === 't') {
      const span = spans.get(open.at(-1) ?? 0)
      if (!closing && !selfClosed && span && !firstText) firstText = span
    } else if (closing) {
      const span = spans.get(open.pop() ?? 0)
      if (span) span.end = match.index
    } else {
      count += 1
      if (selfClosed) spans.set(count, { start: match.index, end, empty: true })
      else {
        spans.set(count, { start: end, end: document.length, empty: false })
        open.push(count)
      }
    }
  }
  if (spans.size === 0) {
    throw new Refusal('format-not-supported', {
      zh: '这份 Word 文件的内部写法少见，无法加批注，请在 Word 或 WPS 中另存为 docx 后再试',
      en: 'No paragraph of the document could be found to anchor a comment at.',
    })
  }
  for (const [ordinal, own] of byParagraph) {
    const span = spans.get(ordinal) ?? firstText ?? spans.get(1)
    if (!span) continue
    const starts = own.map(({ id }) => `<w:commentRangeStart w:id="${id}"/>`).join('')
    const ends = own
      .map(({ id }) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
      .join('')
    if ('empty' in span && span.empty) {
      const tag = document.slice(span.start, span.end).replace(/\/>$/u, '>')
      inserts.push({ at: span.start, order: 0, cut: span.end - span.start, text: `${tag}${starts}${ends}</w:p>` })
    } else {
      inserts.push({ at: span.start, order: 1, cut: 0, text: starts }, { at: span.end, order: 0, cut: 0, text: ends })
    }
  }
  return splice(document, inserts)
}

/** The range begins behind the paragraph's own properties. */
function moveStart(
  spans: Map<number, { start: number; end: number; empty: boolean }>,
  { paragraph, to, properties }: { paragraph: number | undefined; to: number; properties: number },
): void {
  const span = spans.get(paragraph ?? 0)
  if (properties === 0 && span && span.end > to) span.start = to
}

function splice(
  text: string,
  inserts: readonly { readonly at: number; readonly order: number; readonly cut: number; readonly text: string }[],
): string {
  let out = ''
  let from = 0
  for (const { at, cut, text: added } of inserts.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    out += text.slice(from, at) + added
    from = at + cut
  }
  return out + text.slice(from)
}

function withComments(comments: string, annotations: readonly Numbered[]): string {
  const added = annotations.map(({ id, author, paragraphs }) => {
    const body = paragraphs
      .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r></w:p>`)
      .join('')
    const name = escapeMarkup(author)
    return `<w:comment w:id="${id}" w:author="${name}" w:initials="${name.slice(0, 1)}">${body}</w:comment>`
  })
  const opened = comments.replace(/<w:comments\b([^>]*?)\/>\s*$/u, '<w:comments$1></w:comments>')
  return opened.replace(/<\/w:comments>\s*$/u, `${added.join('')}</w:comments>`)
}
