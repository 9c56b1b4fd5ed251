/** Writes PDF files without any font file: what a reader needs of a font is its widths and what its codes mean. */

/** How the file tells which characters its codes are. */
export type FontDialect =
  /** Codes of its own, and a table that maps them to Unicode: what word processors write. */
  | 'mapped'
  /** The same without the table: nobody can tell what is written. */
  | 'unmapped'
  /** Codes of a Chinese character set that every reader knows. */
  | 'predefined'

export interface PdfFont {
  readonly dialect: FontDialect
  /** The codes of a text, in hexadecimal; each new character is taken into the font. */
  readonly encode: (text: string) => string
  /** The characters taken so far; their codes are their numbers from 1 on. */
  readonly characters: () => readonly string[]
}

export interface PdfPage {
  /** Of the page as shown. */
  readonly width: number
  readonly height: number
  /** Operators, in points from the lower left corner of the page as shown. */
  readonly content: string
  /**
   * `rotated`: the content lies on its side and the page says so; `sideways`: it lies on its side and nothing says
   * so; `form`: all of it is in two form objects, one in the other, each scaled.
   */
  readonly make?: 'plain' | 'rotated' | 'sideways' | 'form'
}

export interface PdfObjects {
  /** Put into the trailer: `/Encrypt 9 0 R /ID […]`. */
  readonly trailer?: string
  /** Further objects, from number `firstExtra` on. */
  readonly extra?: readonly string[]
  /** Changes the bytes of a string or stream before it is written: encryption. */
  readonly seal?: (bytes: Uint8Array, object: number) => Uint8Array
}

export const firstExtra = 8

export function pdfFont(dialect: FontDialect = 'mapped'): PdfFont {
  const codes = new Map<string, number>()
  return {
    dialect,
    encode: (text) =>
      Array.from(text, (character) => {
        const known = codes.get(character) ?? codes.size + 1
        codes.set(character, known)
        const code = dialect === 'predefined' ? (character.codePointAt(0) ?? 0) : known
        return code.toString(16).padStart(4, '0')
      }).join(''),
    characters: () => [...codes.keys()],
  }
}

/** The width of a character in ems: the same for drawing and in the font. */
export function charWidth(character: string): number {
  return character >= ' ' && character <= '~' ? 0.5 : 1
}

export function textWidth(text: string, size: number): number {
  return Array.from(text, charWidth).reduce((sum, width) => sum + width, 0) * size
}

/** The operators that show a text with its baseline at the point. */
export function showText(font: PdfFont, { text, x, y, size }: { text: string; x: number; y: number; size: number }) {
  return `BT /F ${size} Tf ${point(x)} ${point(y)} Td <${font.encode(text)}> Tj ET\n`
}

export const point = (value: number): string => String(Math.round(value * 100) / 100)

export function pdfFile(pages: readonly PdfPage[], font: PdfFont, objects: PdfObjects = {}): Uint8Array {
  const firstPage = firstExtra + (objects.extra?.length ?? 0)
  const bodies: (string | readonly [dictionary: string, stream: string])[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${firstPage + 3 * i} 0 R`).join(' ')}] >>`,
    ...fontObjects(font),
    ...(objects.extra ?? []),
    ...pages.flatMap((page, i) => pageObjects(page, firstPage + 3 * i)),
  ]
  return assemble(bodies, objects)
}

/** Objects 3 to 7. */
function fontObjects(font: PdfFont): (string | readonly [string, string])[] {
  const { dialect } = font
  const predefined = dialect === 'predefined'
  const [encoding, ordering] = predefined ? ['UniGB-UCS2-H', 'GB1'] : ['Identity-H', 'Identity']
  const narrow = font.characters().flatMap((character, i) => (charWidth(character) < 1 ? [`${i + 1} [500]`] : []))
  // In Adobe-GB1 the characters of ASCII are numbered from 1 on.
  const widths = predefined ? '1 95 500' : narrow.join(' ')
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /FangSong /Encoding /${encoding} /DescendantFonts [4 0 R]${dialect === 'mapped' ? ' /ToUnicode 6 0 R' : ''} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /FangSong /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [${widths}] >>`,
    '<< /Type /FontDescriptor /FontName /FangSong /Flags 4 /FontBBox [0 -140 1000 860] /Ascent 860 /Descent -140 /ItalicAngle 0 /CapHeight 700 /StemV 80 >>',
    ['', toUnicode(font.characters())],
    '<< /Font << /F 3 0 R >> >>',
  ]
}

function toUnicode(characters: readonly string[]): string {
  const lines = characters.map((character, i) => {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    return `<${hex(i + 1)}> <${units.map(hex).join('')}>`
  })
  const blocks: string[] = []
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n${blocks.join('')}endcmap CMapName currentdict /CMap defineresource pop end end`
}

const hex = (value: number) => value.toString(16).padStart(4, '0')

/** The page, its content, and the form that holds it where it is made so. */
function pageObjects({ width, height, content, make = 'plain' }: PdfPage, number: number) {
  const side = make === 'rotated' || make === 'sideways'
  const box = side ? `${point(height)} ${point(width)}` : `${point(width)} ${point(height)}`
  const rotate = make === 'rotated' ? ' /Rotate 90' : ''
  const lying = `q 0 1 -1 0 ${point(height)} 0 cm\n${content}Q`
  const own = make === 'form' ? 'q 0.5 0 0 0.5 0 0 cm /Outer Do Q' : side ? lying : content
  const form = (matrix: string, resources: string) =>
    `/Type /XObject /Subtype /Form /BBox [0 0 ${point(2 * width)} ${point(2 * height)}] /Matrix [${matrix}] /Resources ${resources}`
  const resources = `<< /Font << /F 3 0 R >> /XObject << /Outer ${number + 2} 0 R >> >>`
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${box}]${rotate} /Resources ${resources} /Contents ${number + 1} 0 R >>`,
    ['', own] as const,
    [form('2 0 0 2 0 0', '7 0 R'), make === 'form' ? content : ''] as const,
  ]
}

function assemble(
  bodies: readonly (string | readonly [dictionary: string, stream: string])[],
  { trailer = '', seal = (bytes) => bytes }: PdfObjects,
): Uint8Array {
  const parts: Uint8Array[] = [latin('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (bytes: Uint8Array) => {
    parts.push(bytes)
    length += bytes.length
  }
  bodies.forEach((body, i) => {
    offsets.push(length)
    add(latin(`${i + 1} 0 obj\n`))
    if (typeof body === 'string') add(latin(body))
    else {
      const stream = seal(latin(body[1]), i + 1)
      add(latin(`<< ${body[0]} /Length ${stream.length} >>\nstream\n`))
      add(stream)
      add(latin('\nendstream'))
    }
    add(latin('\nendobj\n'))
  })
  const start = length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  add(latin(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${entries.join('')}`))
  add(latin(`trailer << /Size ${bodies.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`))
  const file = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
