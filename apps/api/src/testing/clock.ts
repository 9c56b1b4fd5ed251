/** A clock that stands until it is moved. */
export interface TestClock {
  (): Date
  advance(milliseconds: number): void
}

export function createClock(start: string): TestClock {
  let now = Date.parse(start)
  const clock = () => new Date(now)
  return Object.assign(clock, {
    advance: (milliseconds: number) => {
      now += milliseconds
    },
  })
}
