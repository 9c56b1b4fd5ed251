/** Whether somebody signed in with this browser and did not sign out: the public pages ask who it is only then. */

const key = 'gouji-signed-in'

export function noteSignedIn(is: boolean): void {
  try {
    if (is) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // Where nothing may be kept the public pages offer to sign in.
  }
}

export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}
