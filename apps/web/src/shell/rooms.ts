/** The rooms of the app, each for one job, and who may enter. */

import type { Role } from '@gouji/core'
import type { RouteRecordRaw } from 'vue-router'
import { adminRoutes } from '../admin/routes.ts'
import { fillRoutes } from '../fill/routes.ts'
import { reviewRoutes } from '../review/routes.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Title of the page, and its name in the main navigation. */
    readonly title?: string
    /** Stands in the main navigation of these roles. */
    readonly nav?: readonly Role[]
    /** Who may enter; absent: everyone who is signed in. */
    readonly roles?: readonly Role[]
    /** Needs nobody to be signed in. */
    readonly public?: true
  }
}

/** In the order of the main navigation. The first that a role may enter is its home. */
export const rooms: readonly RouteRecordRaw[] = [...fillRoutes, ...reviewRoutes, ...adminRoutes]

export function roomsFor(role: Role): readonly RouteRecordRaw[] {
  return rooms.filter(({ meta }) => meta?.nav?.includes(role))
}

export function mayEnter(role: Role, roles: readonly Role[] | undefined): boolean {
  return roles === undefined || roles.includes(role)
}
