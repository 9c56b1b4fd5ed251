import type { RouteRecordRaw } from 'vue-router'
import { adminWords as words } from '../words/admin.ts'
import { settingsPath } from './settings-path.ts'

const roles = ['admin'] as const
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
  room('campaigns', words.campaigns.title, () => import('./campaigns-page.vue')),
  room('roster', words.roster.title, () => import('./roster-page.vue')),
  room('people', words.people.title, () => import('./people-page.vue')),
  {
    path: settingsPath,
    component: () => import('./settings-frame.vue'),
    redirect: `/${settingsPath}/profile`,
    meta: { title: words.settings.title, nav: roles, roles },
    children: [
      tab('profile', words.profile.title, () => import('./profile-page.vue')),
      tab('keys', words.keys.title, () => import('./keys-page.vue')),
      tab('webhooks', words.webhooks.title, () => import('./webhooks-page.vue')),
      tab('audit', words.audit.title, () => import('./audit-page.vue')),
    ],
  },
]
