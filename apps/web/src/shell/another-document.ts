import { type RouteRecordRaw, RouterView, START_LOCATION } from 'vue-router'

/** Addresses whose pages are another document: the officials' pages for the public's, and the other way round. */
export function anotherDocument(path: string): RouteRecordRaw {
  return {
    path,
    component: RouterView,
    meta: { public: true },
    beforeEnter: (to, from) => {
      // What the server answers with this very document would be asked for without end.
      if (from === START_LOCATION) return true
      window.location.assign(to.fullPath)
      return false
    },
  }
}
