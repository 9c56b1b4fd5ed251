/** A paragraph: the text its runs show, and the pictures and text boxes that hang on it. */

import { type Paragraph, type Picture, type Place, type RunStarts, runsOf } from '@gouji/core'
import type { Content } from '../content.ts'
import { type OffLine, unitSetOff } from '../raised.ts'
import { joinNumber, type ListPlace } from './list-numbers.ts'
import { countOf, isSet } from './properties.ts'
import { type RunLook, takeLook } from './run-styles.ts'
import type { Story } from './story.ts'
import { symbolOf } from './symbols.ts'

/** The text of a paragraph whose mark was deleted: it runs on in the next one. */
export type Carried = Paragraph

interface Properties {
  readonly list: Partial<ListPlace>
  /** Its mark was deleted, so that it is one with the next. */
  readonly joins: boolean
}

const tab = 0x09
const lineFeed = 0x0a
const blank = 0x20
const hyphen = 0x2d
const softHyphen = 0xad
/** Properties that few paragraphs have, and for which the others need not be looked at. */
const changing = ['vanish', 'strike', 'dstrike', 'vertAlign', 'position']
const changingByStyle = [...changing, 'rStyle']
const joining = ['del', 'moveFrom']
const none: Properties = { list: {}, joins: false }
/** In half points: what is raised or lowered by less against the text before it is on the line. */
const leastRaise = 8

/** Where a run is set: above or below the line, or so many half points off it. */
type Setting = OffLine | number

/** Behind the tag that opens a paragraph: reads it to its end, and gives what runs on in the next. */
export function readParagraph(
  story: Story,
  { into, carried }: { into: Content[]; carried: Carried | undefined },
): Carried | undefined {
  const place = carried?.place ?? { paragraph: story.paragraphs }
  const from = story.text.length
  const firstRun = story.runs.length
  const after: Content[] = []
  if (carried) story.text.addText(carried.text)
  const properties = readInline(story, after)
  const typed = story.text.take(from)
  const begins = story.runs.splice(firstRun)
  story.fields.endOfParagraph()
  if (properties.joins) {
    for (const one of after) into.push(one)
    return { kind: 'paragraph', text: typed, place }
  }
  const number = story.numbers?.next(properties.list)
  const text = number && typed.trim() !== '' ? joinNumber(number, typed) : typed
  if (text.trim() !== '') {
    // Of paragraphs that run on in one another none holds the text alone.
    const before = text.length - typed.length
    into.push(withRuns(text, { place, runs: carried ? [] : begins.map((at) => (at > from ? at - from + before : 0)) }))
  }
  for (const one of after) into.push(one)
  return undefined
}

/** The paragraph with the runs that hold its text; where each begins matters only if there are several. */
function withRuns(text: string, { place, runs }: { place: Place; runs: RunStarts }): Paragraph {
  const end = text.trimEnd().length
  const own = runsOf(runs, { start: text.length - text.trimStart().length, end })
  if (!own) return { kind: 'paragraph', text, place }
  const [first, last] = own
  return { kind: 'paragraph', text, place: { ...place, runs: own }, ...(last > first && { runs: runs.slice(0, last) }) }
}

/** Runs, whatever they are wrapped in, to the end of the paragraph. */
function readInline(story: Story, after: Content[]): Properties {
  const { scanner, text } = story
  const end = scanner.depth
  let properties = none
  let set: Setting = 0
  // The line is where the first text of the paragraph stands.
  let line: number | undefined
  while (story.next()) {
    if (!scanner.opens) {
      if (scanner.depth < end) break
      continue
    }
    switch (scanner.name) {
      case 'w:r':
        story.runs.push(text.length)
        set = 0
        break
      case 'w:t':
      case 'm:t':
        line ??= typeof set === 'number' ? set : 0
        readText(story, offLineOf(set, line))
        break
      case 'w:rPr':
        set = readRunProperties(story)
        break
      case 'w:pPr':
        properties = readProperties(story)
        break
      case 'w:tab':
      case 'w:ptab':
        if (story.shows) text.add(tab)
        break
      case 'w:br':
      case 'w:cr':
        if (story.shows) text.add(lineFeed)
        break
      case 'w:noBreakHyphen':
        if (story.shows) text.add(hyphen)
        break
      case 'w:sym':
        if (story.shows) text.addText(symbolOf(scanner.attribute('w:font'), scanner.attribute('w:char')))
        break
      case 'w:fldChar':
        readFieldMark(story, after)
        break
      case 'w:instrText':
        story.fields.code(ownText(story))
        break
      case 'w:rt':
        story.pass()
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        // The mark is written out behind it.
        if (isSet(scanner.attribute('w:customMarkFollows'))) set = 'above'
        break
      case 'm:sup':
      case 'm:sub':
      case 'm:den':
        // No digit of the number before it.
        if (story.shows) text.add(blank)
        break
      case 'w:txbxContent':
        for (const one of story.blocks(scanner.depth)) after.push(one)
        break
      case 'w:object':
      case 'pic:pic':
      case 'v:imagedata':
      case 'v:textpath':
      case 'w:control':
      case 'w14:contentPart':
      case 'c:chart':
        after.push(picture(story))
        break
    }
  }
  return properties
}

function offLineOf(set: Setting, line: number): OffLine | undefined {
  if (typeof set !== 'number') return set
  return Math.abs(set - line) < leastRaise ? undefined : set > line ? 'above' : 'below'
}

/** Line breaks inside a text are blanks; blanks at its ends count only where it says so. */
function readText(story: Story, offLine: OffLine | undefined): void {
  const { scanner, text } = story
  const from = text.length
  const keepsBlanks = scanner.attribute('xml:space') === 'preserve'
  scanner.text(text)
  if (!story.shows) {
    text.truncate(from)
    return
  }
  text.replace(from, (unit) => (unit === softHyphen ? undefined : Math.max(unit, blank)))
  if (offLine) text.replace(from, unitSetOff(offLine))
  if (!keepsBlanks) text.trim(from)
}

function readFieldMark({ scanner, text, fields, paragraphs }: Story, after: Content[]): void {
  const stand = fields.mark(scanner.attribute('w:fldCharType'))
  if (stand?.kind === 'text') text.addText(stand.text)
  else if (stand) after.push({ kind: 'picture', place: { paragraph: paragraphs } })
}

function ownText(story: Story): string {
  const from = story.text.length
  story.scanner.text(story.text)
  return story.text.take(from)
}

/**
 * Behind the properties of a run that is hidden, or struck out as who has no tracked changes deletes, the run itself is
 * passed. Answers where it is set.
 */
function readRunProperties(story: Story): Setting {
  const { scanner, runStyles } = story
  if (scanner.skipUnless(runStyles.size > 0 ? changingByStyle : changing)) return 0
  const run = scanner.depth - 1
  let byStyle: RunLook | undefined
  const own: RunLook = {}
  while (scanner.depth > run && scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'w:rStyle') byStyle = runStyles.get(scanner.attribute('w:val') ?? '')
    else if (scanner.name === 'w:rPrChange') scanner.skip()
    else takeLook(scanner, own)
  }
  const { isHidden, isStruck, offLine, position = 0 } = { ...byStyle, ...own }
  if (isHidden || isStruck) story.passTo(run - 1)
  return offLine ?? position
}

function readProperties(story: Story): Properties {
  const { scanner, numbers } = story
  if (!numbers && scanner.skipUnless(joining)) return none
  const outside = scanner.depth - 1
  const list: { -readonly [K in keyof ListPlace]?: ListPlace[K] } = {}
  let joins = false
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'w:pStyle') list.style = scanner.attribute('w:val') ?? ''
    else if (scanner.name === 'w:numId') list.list = countOf(scanner) ?? 0
    else if (scanner.name === 'w:ilvl') list.level = countOf(scanner) ?? 0
    else if (scanner.name === 'w:del' || scanner.name === 'w:moveFrom') joins = true
    else if (scanner.name === 'w:pPrChange' || scanner.name === 'w:sectPr') scanner.skip()
  }
  return { list, joins }
}

function picture(story: Story): Picture {
  const place = { paragraph: story.paragraphs }
  story.pass()
  return { kind: 'picture', place }
}
