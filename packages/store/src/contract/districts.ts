/** Districts (地区). */

import type { Change, Done, Taken } from './change.ts'

export interface District {
  readonly id: string
  readonly name: string
  readonly createdAt: string
}

export interface DistrictStore {
  list(): Promise<readonly District[]>
  get(id: string): Promise<District | undefined>
  create(district: { readonly id: string; readonly name: string }, change: Change): Promise<Done<District> | Taken>
}
