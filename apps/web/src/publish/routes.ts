import type { RouteRecordRaw } from 'vue-router'
import NotFound from '../shell/not-found.vue'
import { publishWords as words } from '../words/publish.ts'
import { shellWords } from '../words/shell.ts'
import ComparePage from './compare-page.vue'
import PublicFrame from './public-frame.vue'
import ReportPage from './report-page.vue'
import ReportsPage from './reports-page.vue'

/** Pages for everybody, small enough to come at once. Their addresses are stable: others link to them. */
export const publishRoutes: RouteRecordRaw = {
  path: '/public',
  component: PublicFrame,
  meta: { public: true },
  children: [
    { path: '', component: ReportsPage, meta: { title: words.room } },
    {
      path: 'reports/:agency/:year(\\d{4})',
      component: ReportPage,
      meta: { title: words.room },
    },
    { path: 'compare', component: ComparePage, meta: { title: words.compare.title } },
    {
      path: ':rest(.*)*',
      component: NotFound,
      props: { home: '/public' },
      meta: { title: shellWords.notFound },
    },
  ],
}
