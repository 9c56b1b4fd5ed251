import { cellsOf, findCell, shortLabel } from '../form/cells.ts'
import { perEdition, standingInTheWay, verdict } from './checks.ts'
import { defineRule, type Facts, type Params, passed, type Verdict } from './rule.ts'

const cellsOfRules = perEdition((edition) => cellsOf(edition).filter(({ row }) => row.id === 'governmentRules'))

/** 部、委员会、中国人民银行、审计署和直属机构；省、自治区、设区的市、自治州的政府. Which city has districts no name tells. */
const withAuthority = [
  /^(?:国家(?!税务总局.+局$)|国务院|中国|中华人民共和国|审计署|海关总署)/u,
  /^(?!.*(?:[省州县区盟旗镇]|市(?!场)|(?<!城)乡)).{1,12}(?:部|总局|总署|(?<!管理)委员会)$/u,
  /(?:省|市|自治区|自治州)(?:(?:人民)?政府(?:办公厅|办公室)?)?$/u,
]
const withoutAuthority =
  /(?:[县区旗镇乡盟]|街道)(?:(?:人民)?政府)?(?:办公室|办事处|办)?$|(?:局|厅|委员会|管委会|委|中心|站|所|队|馆|院)$/u

/**
 * 规章由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定；其他机关的规章数应为 0。
 *
 * An agency that may not make government rules has most likely counted its internal rules.
 */
export const disclosureRulesAuthority = defineRule<Params>({
  id: 'disclosure-rules-authority',
  title: {
    zh: '没有规章制定权的机关，规章数为 0',
    en: 'An agency that may not make government rules has none.',
  },
  basis: '《中华人民共和国立法法》第九十一条、第九十三条',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: judge,
  message: ({ cells, params }, edition) => {
    const columns = cells.flatMap((cell) => findCell(edition, cell)?.column ?? [])
    const numbers = columns.map((column) => `${shortLabel(column)} ${params[column.id]}`).join('、')
    return {
      zh: `“规章”行填有${numbers}，${params.agency}没有规章制定权，疑把内部规章制度计入，请核对后填 0`,
      en: `${params.agency} may not make government rules: most likely internal rules were counted.`,
    }
  },
})

function judge(facts: Facts): Verdict<Params> {
  const specs = cellsOfRules(facts.edition.id)
  const { values } = facts.cells
  if (specs.every(({ index }) => values[index] === 0)) return passed
  const name = facts.report.agency.name?.replace(/（[^）]*）$|\([^)]*\)$/u, '') ?? null
  if (name !== null && withAuthority.some((pattern) => pattern.test(name))) return passed
  const all = specs.map(({ id }) => id)
  const filled = specs.filter(({ index }) => Math.abs(values[index] as number) > 0)
  const cells = filled.map(({ id }) => id)
  if (cells.length === 0) return verdict([], [standingInTheWay(facts, all)])
  if (name === null || !withoutAuthority.test(name)) return verdict([], [{ reason: 'unknown-agency', cells }])
  const numbers = Object.fromEntries(filled.map(({ column, index }) => [column.id, values[index] as number]))
  return verdict([{ cells, params: { agency: name, ...numbers } }])
}
