const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
})

/** An instant as clocks in China showed it. */
export const momentOf = (instant: string): string => moment.format(new Date(instant))
