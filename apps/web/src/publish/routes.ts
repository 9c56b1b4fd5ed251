import type { RouteRecordRaw } from 'vue-router'
import { publishWords as words } from '../words/publish.ts'

/** Pages for everybody. Their addresses are stable: others link to them. */
export const publishRoutes: RouteRecordRaw = {
  path: '/public',
  component: () => import('./public-frame.vue'),
  meta: { public: true },
  children: [
    { path: '', component: () => import('./reports-page.vue'), meta: { title: words.room } },
    {
      path: 'reports/:agency/:year(\\d{4})',
      component: () => import('./report-page.vue'),
      meta: { title: words.room },
    },
    { path: 'compare', component: () => import('./compare-page.vue'), meta: { title: words.compare.title } },
  ],
}
