/** Where somebody goes on who signs in: also behind the city's single sign-on, which leads back to the beginning. */

const key = 'gouji-place'

/** Of this site only. */
export function placeOf(path: unknown): string {
  return typeof path === 'string' && /^\/(?!\/)/u.test(path) ? path : '/'
}

export function rememberPlace(path: string): void {
  sessionStorage.setItem(key, path)
}

/** What was remembered, once. */
export function takePlace(): string | undefined {
  const place = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  return place === null ? undefined : placeOf(place)
}
