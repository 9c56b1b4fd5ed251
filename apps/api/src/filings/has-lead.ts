import type { Desk } from './desk.ts'

/** Whether somebody who may sign in now signs off for an agency: else a request to sign off reaches nobody. */
export async function hasLead({ store, district }: Pick<Desk, 'store' | 'district'>, agency: string): Promise<boolean> {
  const people = await store.people.list(district)
  return people.some((one) => one.role === 'lead' && one.agency === agency && one.active)
}
