import type { FilingView } from '../../api/filings.ts'
import { same } from '../draft/history.ts'
import type { Told } from './others.ts'

/** Whether what is told of a filing, its remarks or its explanations is not known here. */
export function isNews({ filing, remarks, explanations }: Told, known: FilingView): boolean {
  if (remarks) return !same(remarks, known.remarks)
  if (explanations) return !same(explanations, known.explanations)
  if (!filing) return true
  const { state, version, signOffAsked, sentBack } = known.filing
  const isSame = filing.state === state && filing.version === version
  return !(isSame && same(filing.signOffAsked, signOffAsked) && same(filing.sentBack, sentBack))
}
