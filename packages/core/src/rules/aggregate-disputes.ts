import { cellName } from '../form/cells.ts'
import { addsUp, type GapParams, gapWords } from './aggregate-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 本级报告的复议诉讼表等于本级和所辖单位之和。
 *
 * Every disputes cell is the sum of the members’. Cases with several defendants count at the original organ only.
 */
export const aggregateDisputes = defineRule<GapParams>({
  id: 'aggregate-disputes',
  title: {
    zh: '本级报告的复议诉讼表等于本级和所辖单位之和',
    en: 'Every disputes cell is the sum of the members’.',
  },
  basis: '国办公开办函〔2016〕201号（共同被告的案件只计一次）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: ['members'],
  check: addsUp(({ cell }) => cell.startsWith('disputes.')),
  message: ({ params }, edition) => {
    const words = gapWords(params, edition)
    const isFewer = params.published < params.sum && params.culprit + params.suspect + params.possible === ''
    const joint = isFewer && !('same' in params) ? '，共同被告的案件在几家单位都计入的请说明' : ''
    return { zh: `复议诉讼表：${cellName(edition, params.cell)}${words.zh}${joint}`, en: `${params.cell} ${words.en}` }
  },
})
