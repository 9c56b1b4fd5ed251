/** The day so many days before another, both as 2026-01-31. By the calendar alone: core asks no clock what a day is. */
export function dayBefore(day: string, days: number): string {
  const [givenYear = 0, givenMonth = 1, givenDay = 1] = day.split('-').map(Number)
  let [year, month, date] = [givenYear, givenMonth, givenDay - days]
  while (date < 1) {
    month = month === 1 ? 12 : month - 1
    year = month === 12 ? year - 1 : year
    date += daysOf(year, month)
  }
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-')
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
