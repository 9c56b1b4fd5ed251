import { type RouteRecordRaw, RouterView } from 'vue-router'

/** Addresses whose pages are another document: the officials' pages for the public's, and the other way round. */
export function anotherDocument(path: string): RouteRecordRaw {
  return {
    path,
    component: RouterView,
    meta: { public: true },
    beforeEnter: (to) => {
      window.location.assign(to.fullPath)
      return false
    },
  }
}
