/** Parts of a total that the form has cells for: 收到申请 14 件，其中自然人 11 件、商业企业 2 件、其他 1 件. */

import { findCell } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import type { ProseNumber } from './numbers.ts'
import { type ListOfParts, listsOfParts } from './parts.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statements.ts'

export interface FormPart {
  readonly number: ProseNumber
  readonly sentence: Sentence
  /** As the prose names it. */
  readonly name: string
  /** What it is the sum of. */
  readonly cells: readonly CellId[]
  /** The cell of the total that it is a part of, and what the prose says this is. */
  readonly total: { readonly cell: CellId; readonly said: number }
}

/** Columns of a row, by the words the prose has for them; “其他” is what is not named beside it. */
interface Kinds {
  readonly total: CellId
  readonly columns: readonly string[]
  readonly named: Readonly<Record<string, readonly string[]>>
}

const organizations = ['enterprise', 'researchInstitution', 'publicWelfare', 'legalServices', 'otherOrganization']

const kinds: readonly Kinds[] = [
  {
    total: 'requests.received.total',
    columns: ['naturalPerson', ...organizations],
    named: {
      自然人: ['naturalPerson'],
      公民: ['naturalPerson'],
      商业企业: ['enterprise'],
      科研机构: ['researchInstitution'],
      社会公益组织: ['publicWelfare'],
      法律服务机构: ['legalServices'],
      法人和其他组织: organizations,
      法人或其他组织: organizations,
      法人及其他组织: organizations,
      法人或者其他组织: organizations,
      '法人、其他组织': organizations,
    },
  },
  {
    total: 'disputes.reconsideration.total',
    columns: ['upheld', 'corrected', 'otherOutcome', 'pending'],
    named: {
      结果维持: ['upheld'],
      维持: ['upheld'],
      结果纠正: ['corrected'],
      纠正: ['corrected'],
      其他结果: ['otherOutcome'],
      尚未审结: ['pending'],
      未审结: ['pending'],
    },
  },
]

/** What stands beside the name of a part and says nothing of which it is. */
const beside = /^(?:[，、:：(]|其中|包括|含|有|由|来自|涉及|为)+|(?:的|提出|提交|申请|有|为|共|各)+$/gu
const rest = /^其[他它]$/u

/**
 * Lists behind a total of one row whose parts are named as its columns are and add up to the total. One part in other
 * words, or two in the same, and nobody can say what the others are.
 */
export function formPartsOf(
  { sentences, statements }: { readonly sentences: readonly Sentence[]; readonly statements: readonly Statement[] },
  edition: EditionId,
): readonly FormPart[] {
  const said = new Map(statements.map((statement) => [statement.number, statement]))
  return listsOfParts(sentences).flatMap((list) => {
    const [total, ...more] = said.get(list.total)?.cells ?? []
    const known = more.length === 0 ? kinds.find((each) => each.total === total) : undefined
    return known ? partsIn(list, known, edition) : []
  })
}

function partsIn({ sentence, parts, total }: ListOfParts, kind: Kinds, edition: EditionId): readonly FormPart[] {
  if (parts.reduce((sum, { value }) => sum + value, 0) !== total.value) return []
  const names = parts.map(({ start }, i) =>
    nameBefore(sentence.folded, { from: parts[i - 1]?.end ?? total.end, to: start }),
  )
  const own = names.map((name) => kind.named[name] ?? [])
  const taken = own.flat()
  if (new Set(taken).size !== taken.length || names.filter((name) => rest.test(name)).length > 1) return []
  const row = kind.total.slice(0, kind.total.lastIndexOf('.'))
  const found = parts.flatMap((number, i): FormPart[] => {
    const name = names[i] ?? ''
    const columns = rest.test(name) ? kind.columns.filter((column) => !taken.includes(column)) : (own[i] ?? [])
    const cells = columns.flatMap((column) => findCell(edition, `${row}.${column}`)?.id ?? [])
    if (cells.length === 0 || cells.length !== columns.length) return []
    return [{ number, sentence, name, cells, total: { cell: kind.total, said: total.value } }]
  })
  return found.length === parts.length ? found : []
}

/** The words right before a part; behind 其中 where they begin the list. */
function nameBefore(folded: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const words = folded.slice(from, to)
  const begins = Math.max(0, words.lastIndexOf('其中'))
  return words.slice(begins).replace(beside, '').replace(beside, '')
}
