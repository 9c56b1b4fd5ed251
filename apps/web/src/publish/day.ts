const day = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
})

/** The day of an instant as it was in China, `2026年1月15日`. */
export const dayOf = (instant: string): string => day.format(new Date(instant))
