/**
 * Puts a text on the clipboard. Browsers offer theirs on https only, offices often have none: then it is selected and
 * copied as by hand. `false`: the browser does not let us.
 */
export async function copyText(text: string): Promise<boolean> {
  const area = document.createElement('textarea')
  area.value = text
  const focused = document.activeElement
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text)
      return true
    }
    // A dialog that is open keeps the focus within itself.
    const within = focused?.closest('[role=dialog]') ?? document.getElementById('main')
    within?.append(area)
    area.select()
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
