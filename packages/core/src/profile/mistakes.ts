/** Mistakes in a profile that its form does not show: names of nothing, contradictions. */

import type { Rule } from '../rules/rule.ts'
import { ask, type Problem, pathText } from './problem.ts'
import type { Profile } from './profile.ts'
import { ruleParams } from './rule-params.ts'
import { namesIn, wordingNames } from './wording.ts'

/** What is said of rules that are not there, or may not be. */
export function ruleMistakes(
  { severities = {}, off = {}, wording = {} }: Partial<Profile>,
  rules: readonly Rule[],
): Problem[] {
  const ids = rules.map(({ id }) => id)
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const parts = Object.entries({ severities, off, wording })
  const unknown = parts.flatMap(([part, entries]) =>
    Object.keys(entries).flatMap((id) => (known.has(id) ? [] : [unknownRule([part, id], ids)])),
  )
  const tooGrave = Object.entries(severities).flatMap(([id, severity]) =>
    severity === 'error' && isConvention(known.get(id)) ? [conventionAsError(id)] : [],
  )
  const misworded = Object.entries(wording).flatMap(([id, templates]) =>
    known.has(id)
      ? Object.entries(templates).flatMap(([language, template]) => wordingMistakes([id, language], template))
      : [],
  )
  return [...unknown, ...tooGrave, ...misworded]
}

/** Whether a rule rests on a convention only, and so is at most a warning. */
export function isConvention(rule: Pick<Rule, 'basis'> | undefined): boolean {
  return rule?.basis.startsWith('惯例') ?? false
}

function unknownRule([part = '', id = '']: readonly string[], ids: readonly string[]): Problem {
  const { zh, en } = ask(id, ids)
  return {
    code: 'unknown-rule',
    path: pathText([part, id]),
    message: {
      zh: `没有 ${id} 这条规则${zh || '，全部规则见 gouji rules'}`,
      en: `There is no rule ${id}${en || '; see gouji rules'}`,
    },
  }
}

function conventionAsError(id: string): Problem {
  return {
    code: 'convention-as-error',
    path: pathText(['severities', id]),
    message: {
      zh: `${id} 依据的是惯例，至多为 warning，不能设为 error`,
      en: `${id} rests on a convention: a warning at most, never an error`,
    },
  }
}

function wordingMistakes([id = '', language = '']: readonly string[], template: string | undefined): Problem[] {
  const path = pathText(['wording', id, language])
  const { names, paired } = namesIn(template ?? '')
  const own = ruleParams[id]
  const known = [...wordingNames, ...(own ?? [])]
  const list = known.map((name) => `{${name}}`).join(' ')
  // What the findings of a district's own rule have is known to that rule alone.
  const unknown = [...new Set(own ? names : [])]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: 'unknown-param',
      path,
      message: {
        zh: `没有 {${name}} 这个数据，${id} 可用的有 ${list}`,
        en: `There is nothing called {${name}}; ${id} has ${list}`,
      },
    }))
  const broken = { code: 'braces', path, message: { zh: '大括号不成对', en: 'Braces are not in pairs' } }
  return paired ? unknown : [...unknown, broken]
}

export function thresholdMistakes({ thresholds }: Partial<Profile>): Problem[] {
  if (!thresholds || thresholds.similarityAlike <= thresholds.similaritySame) return []
  const { similarityAlike, similaritySame } = thresholds
  return [
    {
      code: 'order',
      path: 'thresholds.similarityAlike',
      message: {
        zh: `相似的界限（${similarityAlike}）不能高于雷同的界限 similaritySame（${similaritySame}）`,
        en: `What is alike (${similarityAlike}) cannot be above what is the same, similaritySame (${similaritySame})`,
      },
    },
  ]
}

/** Names of two agencies, fields that are not declared or not filled in. */
export function rosterMistakes({ agencies = [], rosterFields = [] }: Partial<Profile>): Problem[] {
  const seen = new Map<string, string>()
  const twice = agencies.flatMap(({ name, shortNames }, i) =>
    [name, ...shortNames].flatMap((called, k) => {
      const path = pathText(['agencies', i, ...(k === 0 ? ['name'] : ['shortNames', k - 1])])
      const first = seen.get(called)
      if (first !== undefined) return [nameTwice(path, { called, first })]
      seen.set(called, path)
      return []
    }),
  )
  const ids = rosterFields.map(({ id }) => id)
  const repeated = ids.flatMap((id, i) => {
    const first = ids.indexOf(id)
    const path = pathText(['rosterFields', i, 'id'])
    return first < i ? [nameTwice(path, { called: id, first: pathText(['rosterFields', first, 'id']) })] : []
  })
  const fields = agencies.flatMap((agency, i) => [
    ...Object.keys(agency.fields).flatMap((id) =>
      ids.includes(id) ? [] : [unknownField(pathText(['agencies', i, 'fields', id]), { id, ids })],
    ),
    ...rosterFields.flatMap(({ id, label, required }) =>
      required && !agency.fields[id]?.trim() ? [emptyField(pathText(['agencies', i, 'fields', id]), label)] : [],
    ),
  ])
  return [...twice, ...repeated, ...fields]
}

function nameTwice(path: string, { called, first }: { readonly called: string; readonly first: string }): Problem {
  return {
    code: 'name-twice',
    path,
    message: {
      zh: `“${called}”已在 ${first} 用过，一个名称只能指一个`,
      en: `“${called}” is taken by ${first}: a name stands for one only`,
    },
  }
}

function unknownField(path: string, { id, ids }: { readonly id: string; readonly ids: readonly string[] }): Problem {
  const { zh, en } = ask(id, ids)
  return {
    code: 'unknown-field',
    path,
    message: {
      zh: `rosterFields 里没有“${id}”这个字段${zh}`,
      en: `rosterFields has no field “${id}”${en}`,
    },
  }
}

function emptyField(path: string, label: string): Problem {
  return {
    code: 'field-missing',
    path,
    message: { zh: `“${label}”每个单位都要填`, en: `“${label}” is required of every agency` },
  }
}
