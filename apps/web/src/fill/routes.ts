import type { RouteRecordRaw } from 'vue-router'
import { fillWords } from '../words/fill.ts'

export const fillRoutes: readonly RouteRecordRaw[] = [
  {
    path: 'fill',
    component: () => import('./filings-page.vue'),
    meta: { title: fillWords.room, nav: ['clerk', 'lead'] },
  },
  {
    path: 'fill/:filing',
    component: () => import('./fill-page.vue'),
    meta: { title: fillWords.room, roles: ['clerk', 'lead', 'reviewer', 'admin'] },
  },
]
