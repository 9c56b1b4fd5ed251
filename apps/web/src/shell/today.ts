/** Today as calendars in China show it, 2026-01-31: due days are theirs, wherever the browser believes to be. */
export const today = (): string => dayIn(new Date())

/** The day of a moment in China. */
export const dayIn = (moment: Date): string => moment.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The day of an instant in China as one says it, 1月20日; with its year where that is not this one. */
export function dayName(instant: string): string {
  const [year = '', month, day] = dayIn(new Date(instant)).split('-')
  const said = `${Number(month)}月${Number(day)}日`
  return today().startsWith(year) ? said : `${year}年${said}`
}

/** The minute of an instant in China, 2026/1/20 09:05. */
export const minuteName = (instant: string): string =>
  new Date(instant).toLocaleString('zh-CN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' })
