import type { Router } from 'vue-router'
import { shellWords } from '../words/shell.ts'

/** A page is named in the window, and read from its beginning when it takes the place of another. */
export function turnPages(router: Router): void {
  router.afterEach((to, from) => {
    document.title = [to.meta.title, shellWords.product].filter(Boolean).join(' · ')
    if (from.matched.length > 0 && to.path !== from.path)
      document.getElementById('main')?.focus({ preventScroll: true })
  })
}
