import type { RouteRecordRaw } from 'vue-router'
import { rooms } from '../words/rooms.ts'

const roles = ['reviewer', 'admin'] as const
const { room, tabs } = rooms.review

export const reviewRoutes: readonly RouteRecordRaw[] = [
  {
    path: 'review',
    component: () => import('./newest-campaign.vue'),
    meta: { title: room, nav: roles, roles },
  },
  {
    path: 'review/:campaign',
    component: () => import('./campaign-frame.vue'),
    meta: { roles },
    children: [
      { path: '', component: () => import('./board/board-page.vue'), meta: { title: tabs.board } },
      { path: 'findings', component: () => import('./findings/findings-page.vue'), meta: { title: tabs.findings } },
      { path: 'similar', component: () => import('./alike/similar-page.vue'), meta: { title: tabs.similar } },
      { path: 'reminders', component: () => import('./reminders/reminders-page.vue'), meta: { title: tabs.reminders } },
      { path: 'import', component: () => import('./imports/import-page.vue'), meta: { title: tabs.imports } },
      { path: 'aggregate', component: () => import('./aggregate/aggregate-page.vue'), meta: { title: tabs.aggregate } },
    ],
  },
  {
    path: 'review/filings/:filing',
    component: () => import('./report/report-page.vue'),
    meta: { title: room, roles },
  },
]
