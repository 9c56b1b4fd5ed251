import { session } from '../../session/session.ts'

/** What was written and not sent, by who wrote it and on what: a dialog that was closed too early loses nothing. */
const notes = new Map<string, string>()

export function keptNote(of: string): { readonly read: () => string; readonly keep: (text: string) => void } {
  const key = `${session.me.value?.person ?? ''} ${of}`
  return {
    read: () => notes.get(key) ?? '',
    keep: (text) => {
      if (text.trim() === '') notes.delete(key)
      else notes.set(key, text)
    },
  }
}
