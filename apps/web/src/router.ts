import { createRouter, createWebHistory, type Router } from 'vue-router'
import { takePlace } from './session/place.ts'
import { loadSession, session } from './session/session.ts'
import { anotherDocument } from './shell/another-document.ts'
import { mayEnter, rooms, roomsFor } from './shell/rooms.ts'
import { turnPages } from './shell/turn-pages.ts'
import { sessionWords } from './words/session.ts'
import { shellWords } from './words/shell.ts'

export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      {
        path: '/sign-in',
        component: () => import('./session/sign-in-page.vue'),
        meta: { public: true, title: sessionWords.title },
      },
      anotherDocument('/public/:rest(.*)*'),
      {
        path: '/',
        component: () => import('./shell/app-frame.vue'),
        children: [
          { path: '', name: 'home', component: () => import('./shell/home-page.vue') },
          {
            path: 'password',
            component: () => import('./session/change-password-page.vue'),
            meta: { title: sessionWords.change.title },
          },
          ...rooms,
          {
            path: ':rest(.*)*',
            component: () => import('./shell/not-found.vue'),
            meta: { title: shellWords.notFound },
          },
        ],
      },
    ],
    // What is asked for on a page, or chosen there, does not move it.
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })

  router.beforeEach(async (to) => {
    if (to.meta.public) return true
    if (session.state.value === 'unknown' || session.state.value === 'offline') await loadSession()
    if (session.state.value === 'out') {
      // The way back from the city's single sign-on where it does not know somebody.
      if (to.query['single-sign-on'] === 'refused') return { path: '/sign-in', query: { refused: '', to: takePlace() } }
      return { path: '/sign-in', query: { to: to.fullPath } }
    }
    const me = session.me.value
    if (!me) return true
    if (me.mustChangePassword && to.path !== '/password') return '/password'
    if (to.name === 'home') {
      const place = takePlace()
      if (place && place !== '/') return place
      return roomsFor(me.role)[0]?.path ? `/${roomsFor(me.role)[0]?.path}` : true
    }
    return mayEnter(me.role, to.meta.roles) ? true : { name: 'home' }
  })
  turnPages(router)
  return router
}
