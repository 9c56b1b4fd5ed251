/** What stands around the filings of a campaign while people work on it: cells with their history, findings, remarks. */

import { at } from './examples.ts'

type Row = Readonly<Record<string, unknown>>

interface Place {
  readonly district: string
  readonly agency: number
  readonly year: number
}

const clerk = { by_kind: 'person', by_id: 'p1', by_name: '程一诺' }
const cells = ['requests.received.total', 'requests.handled.total', 'disclosure.licensing.decisions']
const revisions = [1, 2, 3, 4]

const filingOf = ({ agency, year }: Place) => `c${year}.a${agency}`

function* historyOf(place: Place): Generator<Row> {
  for (const cell of cells)
    for (const revision of revisions)
      yield {
        district: place.district,
        filing: filingOf(place),
        id: `cells.${cell}`,
        revision,
        value: String(revision * (place.agency % 50)),
        origin: 'typed',
        ...clerk,
        at: at(revision),
      }
}

function* findingsOf({ district, agency, year }: Place): Generator<Row> {
  for (const [number, rule] of ['requests-handled-sum', 'similar-to-previous', 'aspect-missing'].entries()) {
    const finding = { rule, severity: number === 0 ? 'error' : 'warning', outcome: 'failed', fingerprint: `f${number}` }
    yield {
      district,
      filing: filingOf({ district, agency, year }),
      number,
      campaign: `c${year}`,
      agency: `a${agency}`,
      ...finding,
      message: `第${agency}分局的报告有问题`,
      finding: JSON.stringify({ ...finding, cells: [], message: `第${agency}分局的报告有问题` }),
    }
  }
}

const nobody = { by_kind: null, by_id: null, by_name: null }
const prefixed = (prefix: string) =>
  Object.fromEntries(Object.entries(nobody).map(([column, value]) => [`${prefix}${column}`, value]))

function* remarksOf({ district, agency, year }: Place): Generator<Row> {
  if (agency % 4 > 0) return
  yield {
    district,
    id: `r${year}-${agency}`,
    filing: filingOf({ district, agency, year }),
    field: `cells.${cells[0]}`,
    paragraph: null,
    kind: 'return',
    text: '请核对',
    ...clerk,
    at: at(9),
    answer: null,
    ...prefixed('answered_'),
    answered_at: null,
    ...prefixed('settled_'),
    settled_at: null,
  }
}

/** Rows by table. */
export const workTables: Readonly<Record<string, (place: Place) => Iterable<Row>>> = {
  field_history: historyOf,
  fields: (place) => [...historyOf(place)].filter(({ revision }) => revision === revisions.length),
  findings: findingsOf,
  remarks: remarksOf,
}
