/** Numbers of lists in the ways Word writes them ([MS-OSHARED] 2.2.1.3). */

const digits = '〇一二三四五六七八九'
const stems = '甲乙丙丁戊己庚辛壬癸'

/** The number in the format of a list level; `undefined` for a bullet, none, or a format nobody met. */
export function numeral(format: number, value: number): string | undefined {
  return formats[format]?.(value)
}

const arabic = String
const wide = (value: number) =>
  String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Counted: 十一, 二十, 一百〇五. */
function counted(value: number): string {
  if (value > 9999) return arabic(value)
  if (value < 20) return value < 10 ? (digits[value] ?? '') : `十${value === 10 ? '' : digits[value - 10]}`
  let rest = ''
  let skipped = false
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit !== 0) {
      rest += `${skipped && rest !== '' ? '〇' : ''}${digits[digit]}${unit}`
      skipped = false
    } else skipped = true
  }
  return rest
}

const digitByDigit = (value: number) => arabic(value).replace(/\d/gu, (digit) => digits[Number(digit)] ?? '')

/** From a run of characters that stand one after the other in Unicode; beyond its end as a plain number. */
const series = (first: string, count: number) => (value: number) =>
  value >= 1 && value <= count ? String.fromCharCode(first.charCodeAt(0) + value - 1) : arabic(value)

const letters = (first: string) => (value: number) => {
  if (value < 1 || value > 780) return arabic(value)
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return arabic(value)
  let rest = value
  let written = ''
  for (const [letter, size] of romanLetters) {
    while (rest >= size) {
      written += letter
      rest -= size
    }
  }
  return written
}

const romanLetters = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

const circled = series('①', 20)

const formats: Readonly<Record<number, (value: number) => string>> = {
  0: arabic,
  1: (value) => roman(value).toUpperCase(),
  2: roman,
  3: letters('A'),
  4: letters('a'),
  10: digitByDigit,
  11: counted,
  14: wide,
  15: arabic,
  17: counted,
  18: circled,
  19: wide,
  22: (value) => arabic(value).padStart(2, '0'),
  26: series('⒈', 20),
  27: series('⑴', 20),
  28: circled,
  29: series('㈠', 10),
  30: (value) => stems[value - 1] ?? arabic(value),
  33: counted,
  35: counted,
  36: digitByDigit,
  37: counted,
  39: counted,
  40: digitByDigit,
}
