/** What the format of a cell makes of a number: a text, where another number shows than the one that is stored. */

/** A format between its semicolons: what is filled in by the number, and what stands there as it is. */
interface Section {
  /** Placeholders and signs, the literal parts left out. */
  readonly pattern: string
  readonly before: string
  readonly after: string
  /** Every literal part. */
  readonly literal: string
  /** It holds for some numbers only: `[>=100]`. */
  readonly conditional: boolean
}

const part = /"([^"]*)"?|[\\!](.)|_.|\*.|\[([<>=][^\]]*)\]|\[[^\]]*\]|(General|G\/通用格式|[0#?@])|([.,%;])|([\s\S])/giu
const scaled = /[0#?],+(?![0#?,])/u
const unit = /^[\p{Script=Han}%‰]+$/u
const words = /^(?!人民币$).*\p{Script=Han}/u

/** `text` is the number as stored. */
export function formattedNumber(text: string, code: string): string {
  const number = Number(text)
  if (!Number.isFinite(number)) return text
  const sections = sectionsOf(code)
  const [positive, negative, zero] = sections
  const section = (number > 0 ? positive : number < 0 ? negative : zero) ?? positive
  if (!section || sections.some(({ conditional }) => conditional)) return text
  const { pattern, before, after, literal } = section
  if (!/[0#?@g]/iu.test(pattern)) {
    // A zero that is not shown, or shown as a dash, is a zero.
    if (number === 0) return text
    return literal.trim() === '' ? `${text}（单元格不显示）` : literal.trim()
  }
  if (pattern.includes('%')) return `${Number((number * 100).toPrecision(15))}%`
  if (scaled.test(pattern) || /\d|^\.$/u.test(literal.trim())) return `${text}（显示格式 ${code}）`
  return `${words.test(before) ? before : ''}${text}${unit.test(after) ? after : ''}`
}

function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = []
  let open = { pattern: '', before: '', after: '', literal: '', conditional: false }
  const close = () => {
    sections.push({ ...open, before: open.before.trim(), after: open.after.trim() })
    open = { pattern: '', before: '', after: '', literal: '', conditional: false }
  }
  for (const [, quoted, escaped, condition, placeholder, sign, other] of code.matchAll(part)) {
    if (sign === ';') {
      close()
      continue
    }
    if (condition !== undefined) open.conditional = true
    const filled = placeholder ?? sign
    if (filled !== undefined) {
      open.pattern += filled
      open.after = ''
      continue
    }
    const text = quoted ?? escaped ?? other ?? ''
    open.literal += text
    if (open.pattern === '') open.before += text
    else open.after += text
  }
  close()
  return sections
}
