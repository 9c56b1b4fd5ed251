import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { storeProblem } from '../store-problem.ts'
import type { peopleImportSchema } from '../wire/people.ts'
import { enterPerson } from './enter-person.ts'
import { type Known, type PlannedPerson, planPeople } from './plan-people.ts'
import { readPeople } from './read-people.ts'

const brokenOff = '数据库没有响应，从这一人起没有新增，请把文件再导入一次'

type Answer = z.input<typeof peopleImportSchema>

/** Reads a list of people and enters those who are new: where nothing is wrong with it, or leaving out the faulty rows. */
export async function importPeople(
  c: Context<Env>,
  { bytes, apply, skip }: { readonly bytes: Uint8Array; readonly apply: boolean; readonly skip: boolean },
): Promise<Answer> {
  const reading = await readPeople(bytes)
  const { people, problems } = planPeople(reading, await knownOf(c))
  const news = people.filter(({ change }) => change === 'new')
  // Row 0 is the file as a whole.
  const blocked = skip ? problems.some(({ row }) => row === 0) : problems.length > 0
  const applied = apply && !blocked && news.length > 0
  const answer = {
    rows: people.map(({ agency, ...person }) => ({ ...person, agency: agency?.name ?? null })),
    blank: reading.blank,
    problems: [...problems],
    applied,
    passwords: [],
  }
  if (!applied) return answer
  const passwords: Answer['passwords'] = []
  for (const person of news) {
    let password: string | undefined
    try {
      password = await enter(c, person)
    } catch (error) {
      // The passwords of those who are entered are shown this once: they are not to be lost with the database.
      if (passwords.length === 0 || !storeProblem(error)) throw error
      answer.problems.push({ row: person.row, column: '用户名', message: brokenOff })
      break
    }
    // Somebody took the name since it was looked up: the others stay, and this one is told.
    if (password === undefined)
      answer.problems.push({
        row: person.row,
        column: '用户名',
        message: `用户名“${person.username}”刚刚被人占用，这一人没有新增，请再导入一次`,
      })
    else passwords.push({ username: person.username, password })
  }
  return { ...answer, passwords }
}

async function enter(c: Context<Env>, person: PlannedPerson): Promise<string | undefined> {
  const entered = await enterPerson(c, { ...person, agency: person.agency?.id ?? null })
  return entered?.password
}

async function knownOf(c: Context<Env>): Promise<Known> {
  const { store, accounts } = c.var.parts
  const { id, name } = c.var.who.district
  const [agencies, memberships, taken] = await Promise.all([
    store.roster.list(id),
    store.people.list(id),
    accounts.people.usernames(),
  ])
  const people = await accounts.people.get(memberships.map(({ person }) => person))
  return {
    district: name,
    agencies,
    taken,
    people: memberships.flatMap(({ person, role, agency }) => {
      const account = people.get(person)
      return account ? [{ role, agency, name: account.name, username: account.username }] : []
    }),
  }
}
