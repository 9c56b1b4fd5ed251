/** What is said of a report that was changed since somebody saw it last. */

export const changeWords = {
  /** `when`: since when, in words. */
  changed: ({
    when,
    cells,
    sentences,
  }: {
    readonly when: string
    readonly cells: number
    readonly sentences: number
  }) =>
    cells + sentences === 0
      ? `${when}没有改动。`
      : `${when}改了 ${[cells > 0 ? `${cells} 格` : '', sentences > 0 ? `${sentences} 处文字` : ''].filter(Boolean).join('、')}：`,
  sinceSentBack: '退回以后',
  sinceSigned: '上次签发以后',
  was: (name: string, before: string, after: string) => `${name}：${before || '空白'} → ${after || '空白'}`,
  came: '加上',
  went: '删去',
  becomes: '改为',
  cut: (text: string) => (text.length > 120 ? `${text.slice(0, 100)}…（共 ${text.length} 字）` : text),
  notRead: '当时的内容没有读出，不能比较。',
} as const
