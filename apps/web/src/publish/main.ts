/** The pages for everybody by themselves: who only reads loads nothing of what officials work with. */

import { createApp, h } from 'vue'
import { createRouter, createWebHistory, RouterView } from 'vue-router'
import { turnPages } from '../shell/turn-pages.ts'
import { applyTheme } from '../theme/theme.ts'
import '../theme/theme.css'
import './before.css'
import { loadAgencies } from './agencies.ts'
// What everybody begins with comes at once, not after a second look.
import './public-frame.vue'
import './reports-page.vue'
import { publishRoutes } from './routes.ts'

applyTheme()
void loadAgencies()

const router = createRouter({
  history: createWebHistory(),
  routes: [
    publishRoutes,
    {
      // Every other address is one of the officials' pages, another document.
      path: '/:rest(.*)*',
      component: RouterView,
      beforeEnter: (to) => {
        window.location.assign(to.fullPath)
        return false
      },
    },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})
turnPages(router)
createApp({ render: () => h(RouterView) })
  .use(router)
  .mount('#app')
