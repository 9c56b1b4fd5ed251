export interface Font {
  readonly name: string
  /** Fonts of the same kind to take where it is not installed. */
  readonly instead: readonly string[]
  readonly family: 'roman' | 'modern'
}

/** The faces of official documents. */
export const fonts = {
  title: { name: '方正小标宋简体', instead: ['方正小标宋_GBK', '华文中宋', '宋体'], family: 'roman' },
  body: { name: '仿宋_GB2312', instead: ['仿宋', 'FangSong', '华文仿宋'], family: 'modern' },
  heading: { name: '黑体', instead: ['SimHei', '华文黑体'], family: 'modern' },
  subHeading: { name: '楷体_GB2312', instead: ['楷体', 'KaiTi', '华文楷体'], family: 'modern' },
  plain: { name: '宋体', instead: ['SimSun'], family: 'roman' },
} as const satisfies Readonly<Record<string, Font>>

/** Latin letters and digits. */
const latin = 'Times New Roman'

/** The fonts of a run: the Chinese face, and one for Latin letters and digits. */
export function runFonts({ name }: Font): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${name}" w:cs="${latin}"/>`
}
