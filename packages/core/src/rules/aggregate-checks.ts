/** The shape of rules that hold a district's report against its members. */

import { cellName } from '../form/cells.ts'
import type { EditionId } from '../form/editions.ts'
import { findGaps, type Gap, type GapReport, hasOwnPart } from '../levels/gap.ts'
import type { Suspect } from '../levels/suspects.ts'
import { verdict } from './checks.ts'
import { type Facts, type Message, type Params, passed, type Verdict } from './rule.ts'

/** How a published figure differs from the sum of the members. */
interface Numbers extends Params {
  readonly cells: number
  /** The gap that leads: its cell, the published figure, the sum. */
  readonly cell: string
  readonly published: number
  readonly sum: number
  /** The member that explains all gaps by being left out or counted twice; empty: none does. */
  readonly culprit: string
  readonly how: string
  /** The member in whose report the leading gap's cell is wrong, `本级`: the published report; empty: nobody knows. */
  readonly suspect: string
  readonly suspectCell: string
  readonly found: number | null
  readonly proposed: number | null
  /** How many broken sums of that report then hold. */
  readonly mends: number
  /** Those of which any may be the cause, where nothing tells them apart. */
  readonly possible: string
  readonly missing: string
}

/** Members with the very same figures, one of which explains all gaps. */
interface OneOfSame extends Numbers {
  readonly same: string
}

/** Members left blank what may be the difference. */
interface LeftBlank extends Numbers {
  readonly blank: string
}

/** Nobody tells what the government itself did, which is more than its members alone. */
interface WithoutOwn extends Numbers {
  readonly own: 1
}

export type GapParams = Numbers | OneOfSame | LeftBlank | WithoutOwn

const mostCells = 12
const mostPossible = 3
const itself = '本级'

/** Every cell that belongs to the rule is the sum of its members; one violation, with the gaps of all its cells. */
export function addsUp(belongs: (gap: Gap) => boolean): (facts: Facts) => Verdict<GapParams> {
  return ({ report, roster }) => {
    if (!roster) return passed
    const found = findGaps(report, roster.members)
    const gaps = found.gaps.filter(belongs)
    const [first] = gaps
    if (!first) return passed
    const leading = gaps.find(({ cell }) => cell === 'requests.received.total') ?? first
    const [culprit, another] = found.culprits
    const isMore = gaps.every(({ published, sum }) => published > sum)
    const blank = isMore && gaps.every(({ open }) => open.length > 0) ? leading.open.join('、') : ''
    const isComplete = roster.missing.length === 0
    const suspicion = suspicionOf(isComplete ? found.suspects : [], leading)
    const isUnexplained = !culprit && blank === '' && suspicion.suspect === '' && suspicion.possible === ''
    const own = isComplete && isMore && isUnexplained && !hasOwnPart(report, roster.members)
    const same = another && found.culprits.length <= mostPossible ? found.culprits.map(({ member }) => member) : []
    const numbers: Numbers = {
      cells: gaps.length,
      cell: leading.cell,
      published: leading.published,
      sum: leading.sum,
      culprit: culprit && !another ? culprit.member : '',
      how: culprit && (!another || same.length > 0) ? culprit.how : '',
      ...suspicion,
      missing: roster.missing.join('、'),
    }
    const params: GapParams =
      same.length > 0
        ? { ...numbers, same: same.join('、') }
        : blank !== ''
          ? { ...numbers, blank }
          : own
            ? { ...numbers, own: 1 }
            : numbers
    const cells = [leading.cell, ...gaps.map(({ cell }) => cell).filter((cell) => cell !== leading.cell)]
    // With reports, figures or the government's own part missing the sum must fall short: shown, not judged.
    const severity = !isComplete || blank !== '' || own ? ('warning' as const) : undefined
    return verdict<GapParams>([{ cells: cells.slice(0, mostCells), params, ...(severity && { severity }) }])
  }
}

/** Who is suspected for the gap that leads: one, or a few of whom nobody is likelier. */
function suspicionOf(
  suspects: GapReport['suspects'],
  { cell }: Gap,
): Pick<GapParams, 'suspect' | 'suspectCell' | 'found' | 'proposed' | 'mends' | 'possible'> {
  const own = suspects.filter(({ cells }) => cells.some((one) => one.cell === cell))
  const likeliest = own.filter(({ mends }) => mends === own[0]?.mends)
  const [first, another] = likeliest
  const nobody = { suspect: '', suspectCell: '', found: null, proposed: null, mends: 0, possible: '' }
  if (!first) return nobody
  if (another) {
    return likeliest.length > mostPossible ? nobody : { ...nobody, possible: likeliest.map(nameOf).join('、') }
  }
  const entered = first.cells.find(({ found, proposed }) => found !== proposed) ?? first.cells[0]
  return {
    suspect: nameOf(first),
    suspectCell: entered?.cell ?? cell,
    found: entered?.found ?? null,
    proposed: entered?.proposed ?? null,
    mends: first.mends,
    possible: '',
  }
}

function nameOf({ member }: Suspect): string {
  return member ?? itself
}

/** What the params say, behind the words of the rule. */
export function gapWords(params: GapParams, edition: EditionId): Message {
  const { cells, published, sum, missing } = params
  const more = cells > 1 ? `（共 ${cells} 格不一致）` : ''
  const lacking = missing === '' ? '' : `，尚缺${missing}的报告`
  const cause = causeWords(params, edition)
  return {
    zh: `填 ${published}，汇总数 ${sum}，相差 ${difference(params)}${more}${cause.zh}${lacking}`,
    en: `is ${published}, its members add up to ${sum} (${cells} cells differ)${cause.en}.`,
  }
}

/** Money without the noise of binary fractions. */
function difference({ published, sum }: GapParams): number {
  return Math.round(Math.abs(published - sum) * 1e6) / 1e6
}

function causeWords(params: GapParams, edition: EditionId): Message {
  const { culprit, how, suspect, suspectCell, found, proposed, mends, possible } = params
  if ('same' in params) {
    const { same } = params
    return {
      zh: `，差额正好是${same}中一家的数（各格相同），疑${how === 'twice' ? '重复计入' : '漏汇总'}一家，改名、合并的单位请核对是否重复列入`,
      en: `: exactly what one of ${same} reports, all of them the same`,
    }
  }
  if ('blank' in params) return { zh: `，其中${params.blank}未填`, en: `, left blank by ${params.blank}` }
  if ('own' in params) {
    return {
      zh: '，所辖单位中没有本级的报告，多出的如果是本级的数请说明',
      en: ': what the government itself did is in no report',
    }
  }
  if (culprit !== '') {
    return {
      zh: `，差额正好是${culprit}的数，疑${how === 'twice' ? '重复计入' : '漏汇总'}`,
      en: `: exactly what ${culprit} reports, likely ${how === 'twice' ? 'counted twice' : 'left out'}`,
    }
  }
  if (possible !== '') return { zh: `，可能错在${possible}之一的报告`, en: `: likely wrong in one of ${possible}` }
  if (suspect === '') return { zh: '', en: '' }
  const holds =
    mends > 0
      ? { zh: `，该报告的 ${mends} 处勾稽关系随之成立`, en: `, so that ${mends} of its sums hold` }
      : { zh: '', en: '' }
  return {
    zh: `，疑错在${suspect}的报告：${cellName(edition, suspectCell)}${found === null ? '未填' : `填 ${found}`}，应为 ${proposed}${holds.zh}`,
    en: `: likely wrong in the report of ${suspect}: ${suspectCell} is ${found ?? 'blank'} and should be ${proposed}${holds.en}`,
  }
}
