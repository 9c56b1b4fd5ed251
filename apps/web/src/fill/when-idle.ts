/** Does `work` when the browser has nothing to draw, within so many milliseconds in any case; at once where the browser knows no idle time. */
export function whenIdle(work: () => void, atLatest: number): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: atLatest })
  else work()
}
