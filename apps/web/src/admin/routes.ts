import type { RouteRecordRaw } from 'vue-router'
import { rooms } from '../words/rooms.ts'
import { settingsPath } from './settings-path.ts'

const roles = ['admin'] as const
const titles = rooms.admin
type Page = NonNullable<RouteRecordRaw['component']>

const room = (path: string, title: string, component: Page): RouteRecordRaw => ({
  path: `admin/${path}`,
  component,
  meta: { title, nav: roles, roles },
})

const tab = (path: string, title: string, component: Page): RouteRecordRaw => ({
  path,
  component,
  meta: { title, roles },
})

export const adminRoutes: readonly RouteRecordRaw[] = [
  room('campaigns', titles.campaigns, () => import('./campaigns-page.vue')),
  room('roster', titles.roster, () => import('./roster-page.vue')),
  room('people', titles.people, () => import('./people-page.vue')),
  {
    path: settingsPath,
    component: () => import('./settings-frame.vue'),
    redirect: `/${settingsPath}/profile`,
    meta: { title: titles.settings, nav: roles, roles },
    children: [
      tab('profile', titles.profile, () => import('./profile-page.vue')),
      tab('keys', titles.keys, () => import('./keys-page.vue')),
      tab('webhooks', titles.webhooks, () => import('./webhooks-page.vue')),
      tab('audit', titles.audit, () => import('./audit-page.vue')),
    ],
  },
]
