import type { RouteRecordRaw } from 'vue-router'
import { adminWords as words } from '../words/admin.ts'

const page = (path: string, title: string, component: NonNullable<RouteRecordRaw['component']>): RouteRecordRaw => ({
  path: `admin/${path}`,
  component,
  meta: { title, nav: ['admin'], roles: ['admin'] },
})

export const adminRoutes: readonly RouteRecordRaw[] = [
  page('campaigns', words.campaigns.title, () => import('./campaigns-page.vue')),
  page('roster', words.roster.title, () => import('./roster-page.vue')),
  page('people', words.people.title, () => import('./people-page.vue')),
  page('profile', words.profile.title, () => import('./profile-page.vue')),
  page('keys', words.keys.title, () => import('./keys-page.vue')),
  page('webhooks', words.webhooks.title, () => import('./webhooks-page.vue')),
  page('audit', words.audit.title, () => import('./audit-page.vue')),
]
