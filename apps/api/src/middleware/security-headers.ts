/** Headers that tell browsers what our pages may do: nothing from elsewhere, no script in the page's text. */

import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Env } from '../env.ts'

/** `apart`: paths that are no pages and have headers of their own. */
export function protectPages(apart: (path: string) => boolean): MiddlewareHandler<Env> {
  const protect = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      // The reader of PDF is WebAssembly; workers are files of ours.
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      // Positions of menus and tips are set on elements while the page is used.
      styleSrc: ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      frameSrc: ["'self'", 'blob:'],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    strictTransportSecurity: 'max-age=31536000',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })
  return async function pagesProtected(c, next) {
    return apart(c.req.path) ? next() : protect(c, next)
  }
}
