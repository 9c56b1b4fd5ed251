/** A city's report of 2025 in edition 2021: a fictional name over figures a real city published. */

import { cellsOf } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import type { Report } from '../report/report.ts'
import { exampleReport } from './example-report.ts'

/** Rows of table `requests`. The result rows are made up so that they fit the published totals. */
const requests: Readonly<Record<string, readonly number[]>> = {
  received: [13612, 252, 0, 45, 128, 32, 14069],
  broughtForward: [535, 6, 0, 1, 18, 0, 560],
  disclosed: [4980, 101, 0, 24, 54, 18, 5177],
  partlyDisclosed: [855, 16, 0, 2, 7, 1, 881],
  'notDisclosed.stateSecret': [13, 0, 0, 0, 0, 0, 13],
  'notDisclosed.prohibitedByLaw': [26, 0, 0, 0, 0, 0, 26],
  'notDisclosed.endangersSecurity': [13, 0, 0, 0, 0, 0, 13],
  'notDisclosed.thirdPartyRights': [53, 1, 0, 0, 0, 0, 54],
  'notDisclosed.internalAffairs': [414, 7, 0, 1, 3, 0, 425],
  'notDisclosed.processInformation': [561, 10, 0, 1, 5, 1, 578],
  'notDisclosed.enforcementFile': [227, 4, 0, 0, 2, 0, 233],
  'notDisclosed.administrativeQuery': [160, 3, 0, 0, 1, 0, 164],
  'unableToProvide.notHeld': [3862, 72, 0, 12, 34, 8, 3988],
  'unableToProvide.requiresCreation': [507, 9, 0, 1, 4, 1, 522],
  'unableToProvide.stillUnclear': [120, 2, 0, 0, 1, 0, 123],
  'notHandled.petition': [280, 5, 0, 0, 2, 0, 287],
  'notHandled.repeated': [441, 8, 0, 1, 3, 0, 453],
  'notHandled.publication': [40, 0, 0, 0, 0, 0, 40],
  'notHandled.excessive': [26, 0, 0, 0, 0, 0, 26],
  'notHandled.reconfirmation': [53, 1, 0, 0, 0, 0, 54],
  'otherwiseHandled.notSupplemented': [320, 6, 0, 1, 2, 0, 329],
  'otherwiseHandled.feeUnpaid': [13, 0, 0, 0, 0, 0, 13],
  'otherwiseHandled.other': [400, 7, 0, 1, 3, 0, 411],
  handled: [13364, 252, 0, 44, 121, 29, 13810],
  carriedForward: [783, 6, 0, 2, 25, 3, 819],
}

const disputes = [376, 97, 196, 121, 790, 16, 1, 12, 27, 56, 74, 1, 30, 51, 156]

const disclosure: Readonly<Partial<Record<CellId, number>>> = {
  'disclosure.governmentRules.issued': 3,
  'disclosure.governmentRules.repealed': 5,
  'disclosure.governmentRules.inForce': 74,
  'disclosure.normativeDocuments.issued': 564,
  'disclosure.normativeDocuments.repealed': 984,
  'disclosure.normativeDocuments.inForce': 4185,
  'disclosure.licensing.decisions': 11398889,
  'disclosure.penalties.decisions': 6937489,
  'disclosure.coercion.decisions': 166105,
  'disclosure.fees.amount': 316441,
}

/** Two hundred cells with large figures; no rule finds anything wrong in it. */
export function cityReport(): Report {
  const cells = Object.fromEntries([
    ...cellsOf('2021')
      .filter(({ table }) => table === 'requests')
      .map(({ id, row, column }) => [id, requests[row.id]?.[applicantColumns.indexOf(column.id)] ?? null]),
    ...cellsOf('2021')
      .filter(({ table }) => table === 'disputes')
      .map(({ id }, i) => [id, disputes[i] ?? null]),
    ...Object.entries(disclosure),
  ])
  return exampleReport({ edition: '2021', year: 2025, agency: { name: '云州市', kind: 'government' }, cells })
}

const applicantColumns = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicWelfare',
  'legalServices',
  'otherOrganization',
  'total',
]
