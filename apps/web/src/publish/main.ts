/** The pages for everybody by themselves: who only reads loads nothing of what officials work with. */

import { createApp, h } from 'vue'
import { createRouter, createWebHistory, RouterView } from 'vue-router'
import { anotherDocument } from '../shell/another-document.ts'
import { turnPages } from '../shell/turn-pages.ts'
import { applyTheme } from '../theme/theme.ts'
import '../theme/theme.css'
import './before.css'
import { loadDistrict } from './agencies.ts'
import { publishRoutes } from './routes.ts'

applyTheme()
void loadDistrict()

const router = createRouter({
  history: createWebHistory(),
  routes: [publishRoutes, anotherDocument('/:rest(.*)*')],
  // The first page is at its top as it comes: to go there would lay it out at once.
  scrollBehavior: (_to, from, saved) => saved ?? (from.matched.length > 0 && { top: 0 }),
})
turnPages(router)
createApp({ render: () => h(RouterView) })
  .use(router)
  .mount('#app')
