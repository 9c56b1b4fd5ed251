import { pipe, unescapeBreaks, withoutBlanks } from './escapes.ts'
import type { Line } from './lines.ts'
import type { Region, TextCell } from './regions.ts'

/**
 * Tables with “|”. Two kinds occur: a line is a row, with or without “|” at its ends; or a line is a cell that “|”
 * ends, a bare “|” being an empty cell, and nothing says where a row ends.
 */
export function readPipes(lines: readonly Line[]): readonly Region[] {
  const rows = lines.filter(({ shape }) => shape === 'pipes')
  const single = rows.filter(({ text }) => cellsOf(text).length <= 1)
  if (rows.length === 1 && single.length === 1) return framed(lines)
  return single.length * 2 > rows.length ? readCells(lines) : readRows(lines)
}

/** A line that stands alone with a “|” at its ends is the title of a page in a frame, and no table. */
function framed(lines: readonly Line[]): readonly Region[] {
  return lines.flatMap(({ text, number, shape }): readonly Region[] => {
    const [said = ''] = shape === 'pipes' ? cellsOf(text) : [text]
    return said.trim() === '' ? [] : [{ kind: 'paragraph', text: said, line: number }]
  })
}

function readRows(lines: readonly Line[]): readonly Region[] {
  const regions: Region[] = []
  let rows: TextCell[][] = []
  const close = () => {
    if (rows.length > 0) regions.push({ kind: 'table', rows })
    rows = []
  }
  let unfinished = ''
  for (const { text, number, shape } of lines) {
    if (shape === 'text') {
      // A bracket left open is a label that goes on in the next line.
      if (opensBracket(text)) unfinished += text
      else {
        close()
        regions.push({ kind: 'paragraph', text, line: number })
      }
    } else if (shape === 'pipes' && !isRule(text)) {
      const cells = cellsOf(unfinished + text)
      unfinished = ''
      const said = saidAcross(cells, rows.length > 0)
      if (said === undefined) rows.push(cells.map((cell) => ({ text: cell, line: number })))
      else {
        close()
        for (const one of said) regions.push({ kind: 'paragraph', text: one, line: number })
      }
    }
  }
  close()
  return regions
}

/** A title, a heading of a section, and a text that has a row of several cells for itself: a page in a frame. */
const heading = /^\s*[一二三四五六]、(?![^，。]{0,30}(?:申请数量|办理结果|继续办理))[^，。]{0,40}(?:情况|事项)\s*$/u
const title = /^[^，。|]{2,60}政府信息公开(?:工作)?(?:年度)?(?:工作)?报告\s*$/u
const shortestSentence = 15
/** Behind a sentence a heading of a section begins a line of its own. */
const breakBefore = /(?<=[。；]) +(?=[一二三四五六]、)/u

/** What such a row says, or `undefined`; within a table a short one may be a label. */
function saidAcross(cells: readonly string[], within: boolean): readonly string[] | undefined {
  const [only = '', ...others] = cells
  if (others.length === 0 || others.some((cell) => cell.trim() !== '')) return undefined
  const isSentence = only.includes('。') && (!within || only.length >= shortestSentence)
  return isSentence || heading.test(only) || title.test(only) ? only.split(breakBefore) : undefined
}

/** The line under a Markdown header: |---|:--:|, at least three dashes a cell. A lone “—” is a value. */
function isRule(text: string): boolean {
  return cellsOf(text).every((cell) => /^\s*:?-{3,}:?\s*$|^\s*$/u.test(cell)) && /-{3,}/u.test(text)
}

function readCells(lines: readonly Line[]): readonly Region[] {
  const leading = leadsWithPipe(lines)
  const regions: Region[] = []
  let cells: TextCell[] = []
  let pending: TextCell | undefined
  let begun = false
  const endCell = (line: number) => {
    cells.push(pending ?? { text: '', line })
    pending = undefined
  }
  const endTable = () => {
    if (cells.length > 0) regions.push({ kind: 'table', rows: [cells] })
    cells = []
  }
  const pause = (line: number) => {
    if (leading && begun) endCell(line)
    else if (pending) {
      // Text that no “|” ends before a blank line is a paragraph between two tables.
      endTable()
      regions.push({ kind: 'paragraph', text: pending.text.replace(/\s*\n\s*/gu, ''), line: pending.line })
    }
    pending = undefined
    begun = false
  }
  for (const { text, number, shape } of lines) {
    if (shape === 'blank') pause(number)
    text.split(pipe).forEach((piece, i) => {
      if (i > 0) {
        if (begun || !leading) endCell(number)
        begun = true
      }
      if (piece.trim() !== '')
        pending = { text: pending ? `${pending.text}\n${piece}` : piece, line: pending?.line ?? number }
    })
  }
  pause(lines.at(-1)?.number ?? 1)
  endTable()
  return regions
}

/** Whether “|” stands before each cell rather than behind it. */
function leadsWithPipe(lines: readonly Line[]): boolean {
  const written = lines.filter(({ shape, text }) => shape === 'pipes' && text.replace(/[|｜\s]/gu, '') !== '')
  const before = written.filter(({ text }) => /^\s*[|｜]/u.test(text) && !/[|｜]\s*$/u.test(text))
  return before.length * 2 > written.length
}

/** The cells of a line. A “|” at its beginning is its left border; one at its end its right border. */
function cellsOf(text: string): string[] {
  const cells = text.split(pipe).map((cell) => unescapeBreaks(withoutBlanks(cell)))
  if (cells.length > 1 && cells[0]?.trim() === '' && /^\s*[|｜]/u.test(text)) cells.shift()
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop()
  return cells
}

function opensBracket(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0
  return count(/[（(]/gu) > count(/[）)]/gu)
}
