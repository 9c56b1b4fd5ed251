/** Today as calendars in China show it, 2026-01-31: due days are theirs, wherever the browser believes to be. */
export const today = (): string => dayIn(new Date())

/** The day of a moment in China. */
export const dayIn = (moment: Date): string => moment.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
