import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The built web app: within the published package, or beside this room in the workspace. */
export function findWebRoot(given: string | undefined): string | undefined {
  const places = ['../web', '../../web/dist', '../../../web/dist'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  return [...(given ? [given] : []), ...places].find((place) => existsSync(`${place}/index.html`))
}
