/** Finds the headings that open the six sections. */

import type { SectionId } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import type { SectionHeading } from '../report/outline.ts'
import type { RunStarts } from '../report/place.ts'
import type { Token, TokenBlock } from './tokens.ts'

/** A section heading, the block it stands in, and the text that runs on in the same paragraph. */
export interface FoundHeading extends SectionHeading {
  readonly block: number
  readonly runOn: string
  /** Where in its paragraph `runOn` begins, and where the runs of the paragraph do. */
  readonly at: number
  readonly runs?: RunStarts | undefined
}

interface Candidate extends FoundHeading {
  readonly index: number
  readonly score: number
}

/** Other wordings of the titles met in reports, folded. */
const titleVariants: Readonly<Record<SectionId, readonly string[]>> = {
  overview: ['总体情况', '基本情况', '概述', '总体工作情况', '政府信息公开工作总体情况'],
  disclosure: ['主动公开政府信息情况', '主动公开政府信息的情况', '主动公开情况', '政府信息主动公开情况'],
  requests: ['收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况', '政府信息依申请公开情况'],
  disputes: [
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议、行政诉讼的情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '行政复议、行政诉讼情况',
  ],
  improvements: [
    '存在的主要问题及改进情况',
    '存在的主要问题及改进措施',
    '存在问题及改进情况',
    '存在的问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
  ],
  otherMatters: ['其他需要报告的事项', '其他需要报告事项', '需要报告的其他事项', '其他需报告的事项'],
}

/** What a title in any words has, where its number is that of the section: 一、政务公开工作总体情况. */
const inOtherWords: Readonly<Record<SectionId, RegExp>> = {
  overview:
    /^(?!.*(?:主动公开|申请|复议|问题)).*(?:(?:总体|整体|总的|基本|工作|开展|完成|推进|进展|落实)情况(?:说明|概述|[及和](?:主要)?成效)?|(?:^|总体|基本|工作)(?:概[述况]|综述|总述)|工作(?:回顾|总结)|总体工作)$/u,
  disclosure: /主动公开(?:.{0,12}(?:情况|数量)(?:统计)?表?(?:如下)?|(?:的?政府)?信息)$/u,
  requests: /申请.{0,14}情况(?:统计)?表?(?:如下)?$|[收受处办]理?.{0,6}信息公开申请$/u,
  disputes: /(?:复议|诉讼).{0,14}情况(?:统计)?表?(?:如下)?$|复议[、和及与].{0,6}诉讼$/u,
  improvements:
    /(?:问题|不足|困难).{0,12}(?:情况|措施|打算|方向|计划|思路|安排|工作|重点|建议|改进|整改)$|(?:问题|不足)$/u,
  otherMatters: /(?:其他|报告|说明).{0,8}(?:事项|情况)$|^其他$/u,
}

const longestHeading = 60
const longestInOtherWords = 36
const marks = {
  // A dash is a 一 mistyped.
  chinese: /^(?:[一二三四五六七八九十]{1,3}|—)[、.,:]/u,
  arabic: /^\d{1,2}[、.,:]/u,
  bracket: /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/u,
  part: /^第[一二三四五六]部分[、.,:]?/u,
  roman: /^(?:I{1,3}|IV|VI?)[、.,:]/u,
}
const levels = ['chinese', 'arabic', 'bracket', 'part', 'roman'] as const
const worth = { chinese: 10, arabic: 4, bracket: 4, part: 4, roman: 4, none: 3 } as const
const enclosed = /^\([一二三四五六]\)/u
/** Sections that stand under （一） to （六） in their order, where no other headings are: fewer may be of section 一. */
const fewestEnclosed = 4

/**
 * The headings of the sections, in the order of the source.
 *
 * A section starts at a heading of its own level: numbered 一、 … 六、, or wrongly “2、”, “二)” or 第二部分, or not at all.
 * （一） is a sub-heading that often repeats the title, and starts a section only where all are numbered so. Where a title
 * occurs more than once the sequence that reads best as a whole wins.
 */
export function findHeadings(blocks: readonly TokenBlock[]): readonly FoundHeading[] {
  const candidates = blocks.flatMap((block, at) => candidateAt(block, { at, blocks }))
  const inOrder = bestSequence(candidates)
  if (inOrder.length < 2) {
    const all = blocks.flatMap((block, at) => candidateAt(block, { at, blocks, isEnclosed: true }))
    if (new Set(all.map(({ section }) => section)).size >= fewestEnclosed) return bestSequence(all)
  }
  const taken = new Set(inOrder.map(({ section }) => section))
  const strays = candidates.filter(({ section, score }) => !taken.has(section) && score >= 10)
  const outOfOrder = [...new Map(strays.toReversed().map((stray) => [stray.section, stray])).values()]
  return [...inOrder, ...outOfOrder].sort((a, b) => a.block - b.block)
}

function candidateAt(
  block: TokenBlock,
  { at, blocks, isEnclosed = false }: { at: number; blocks: readonly TokenBlock[]; isEnclosed?: boolean },
): Candidate[] {
  const token = onlyText(block)
  if (!token) return []
  const { text, place, runs } = token
  const folded = token.folded.replace(/^[#*·•●-]+|[*]+$/gu, '')
  const level = levels.find((each) => marks[each].test(folded)) ?? 'none'
  const numeral = ((isEnclosed ? enclosed : level === 'none' ? undefined : marks[level])?.exec(folded) ?? [''])[0]
  if (isEnclosed && numeral === '') return []
  const rest = folded.slice(numeral.length)
  const begins = evenly(rest.slice(0, longestVariant))
  for (const [index, { id, numeral: expected }] of formSections.entries()) {
    const inPlace = numeral.replace(/^[第(]/u, '').startsWith(expected) || numeral.startsWith(String(index + 1))
    if (isEnclosed && !inPlace) continue
    const found =
      titleIn(rest, { id, text, begins }) ??
      (level === 'chinese' && inPlace ? otherTitleIn(rest, { id, text }) : undefined)
    if (!found) continue
    const { title, runOn } = found
    if (runOn !== '' && level !== 'chinese') continue
    if (runOn === '' && folded.length > longestHeading) continue
    const score = worth[level] + (inPlace ? 2 : 0) + (leadsToTable(index, { at, blocks }) ? 5 : 0)
    return [
      {
        section: id,
        numeral: printedNumeral(text, numeral),
        title,
        place: { ...place, text: text.trim() },
        block: at,
        runOn,
        at: text.trimEnd().length - runOn.length,
        runs,
        index,
        score,
      },
    ]
  }
  return []
}

interface FoundTitle {
  readonly title: string
  readonly runOn: string
}

function titleIn(
  rest: string,
  { id, text, begins }: { readonly id: SectionId; readonly text: string; readonly begins: string },
): FoundTitle | undefined {
  const variant = evenVariants.get(id)?.find((each) => begins.startsWith(each))
  const title = variant && rest.slice(0, variant.length)
  const runOn = title && runOnOf(text, rest, title)
  return title === undefined || runOn === undefined ? undefined : { title, runOn }
}

/** 问题和改进, 问题与改进, 复议及诉讼: the one “and” is as good as the other. As long as it was. */
function evenly(title: string): string {
  return title.replace(/[和与、]/gu, '及')
}

const evenVariants: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(titleVariants).map(([id, variants]) => [id, variants.map(evenly)]),
)
const longestVariant = Math.max(...Object.values(titleVariants).flatMap((all) => all.map(({ length }) => length)))

function otherTitleIn(rest: string, { id, text }: { id: SectionId; text: string }): FoundTitle | undefined {
  const title = rest.replace(remark, '').replace(ending, '')
  if (title.length > longestInOtherWords || /[。;]/u.test(title) || !inOtherWords[id].test(title)) return undefined
  return { title, runOn: remark.exec(text.trimEnd())?.[0] ?? '' }
}

/** A paragraph, or what stands alone in a layout table. */
function onlyText({ tokens }: TokenBlock): Token | undefined {
  let only: Token | undefined
  for (const token of tokens) {
    if (token.folded === '') continue
    if (only) return undefined
    only = token
  }
  return only
}

/** A mark behind a title, where there should be none. */
const ending = /[.。:;：、,]$/u

/** What is remarked in brackets behind a title: （单位：件）, （无）. */
const remark = /[(（](?![一二三四五六七八九十]+[)）])[^()（）]{1,20}[)）]$/u

/** What follows the title in the same paragraph: nothing, a remark, or a text parted from it by a mark or a blank. */
function runOnOf(text: string, rest: string, title: string): string | undefined {
  const after = rest.slice(title.length)
  if (after.replace(ending, '') === '') return ''
  if (after.replace(remark, '') === '') return remark.exec(text.trimEnd())?.[0]
  const loose = Array.from(title, (letter) => letter.replace(/[、]/u, '[、,，]')).join('\\s*')
  return new RegExp(`${loose}[\\s:：。.]+(.+)$`, 'su').exec(text)?.[1]?.trim()
}

function printedNumeral(text: string, folded: string): string {
  if (folded === '') return ''
  const mark = /^[\s\u3000#*]*([^\s]+?(?:[、.．,，:：)）]|部分))/u.exec(text)?.[1]
  return mark ?? folded
}

const opensTable = /^第二十条|申请人情况|^行政复议$/u

function leadsToTable(index: number, { at, blocks }: { at: number; blocks: readonly TokenBlock[] }): boolean {
  if (formSections[index]?.table === undefined) return false
  return blocks
    .slice(at + 1, at + 4)
    .some(({ block, tokens }) => block.kind !== 'paragraph' || opensTable.test(tokens[0]?.folded ?? ''))
}

/** A sequence of candidates, from its last one back. */
interface Sequence {
  readonly score: number
  readonly last: Candidate
  readonly at: number
  readonly before: Sequence | undefined
}

/**
 * The sequence of candidates, in order of the source and of the form, with the highest score; the later on a tie. Of
 * the sequences that end in one section the best is kept, so that a text of headings alone costs no more than another.
 */
function bestSequence(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Sequence>()
  for (const [at, candidate] of candidates.entries()) {
    const before = highest([...best].flatMap(([index, sequence]) => (index < candidate.index ? [sequence] : [])))
    const sequence = { score: (before?.score ?? 0) + candidate.score, last: candidate, at, before }
    const known = best.get(candidate.index)
    if (!known || sequence.score >= known.score) best.set(candidate.index, sequence)
  }
  const found: Candidate[] = []
  for (let sequence = highest([...best.values()]); sequence; sequence = sequence.before) found.unshift(sequence.last)
  return found
}

function highest(sequences: readonly Sequence[]): Sequence | undefined {
  return sequences.reduce<Sequence | undefined>((best, sequence) => {
    if (!best || sequence.score > best.score) return sequence
    return sequence.score === best.score && sequence.at > best.at ? sequence : best
  }, undefined)
}
