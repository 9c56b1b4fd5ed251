/** Today as calendars in China show it, 2026-01-31: due days are theirs, wherever the browser believes to be. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
