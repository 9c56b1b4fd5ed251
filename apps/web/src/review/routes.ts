import type { RouteRecordRaw } from 'vue-router'
import { reviewWords } from '../words/review.ts'

const roles = ['reviewer', 'admin'] as const
const { room, tabs } = reviewWords

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
    children: [{ path: '', component: () => import('./board/board-page.vue'), meta: { title: tabs.board, roles } }],
  },
]
