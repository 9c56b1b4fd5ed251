/** Where the reader of a report came from, with all that was looked for there; the tab knows it, also after a reload. */

const key = 'gouji-public-place'

export function keepPlace(address: string): void {
  try {
    sessionStorage.setItem(key, address)
  } catch {
    // Where nothing may be kept the way back leads to all reports.
  }
}

export function placeBefore(): string {
  try {
    const kept = sessionStorage.getItem(key) ?? ''
    return /^\/public(?:$|[/?])/u.test(kept) ? kept : '/public'
  } catch {
    return '/public'
  }
}
