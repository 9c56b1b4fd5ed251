/**
 * Whether `public/older-browsers.js` gave the page what its browser lacks. It does not reach workers: they have scripts
 * of their own for it.
 */
export function isOlder(): boolean {
  return document.querySelector('script[src="/core-js.js"]') !== null
}
