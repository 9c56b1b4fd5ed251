import fc from 'fast-check'
import { expect, describe as group, it } from 'vitest'
import { cellsOf, identitiesOf } from './form/cells.ts'
import { editions } from './form/editions.ts'
import type { Explanation } from './profile/explanations.ts'
import type { Report } from './report/report.ts'
import { rules } from './rules/index.ts'
import { balancedReport, cityReport, exampleOutline, exampleReport } from './testing/index.ts'
import { describeFinding, hashRules, validate } from './validate.ts'

const accepted: Explanation = { reason: '经核对，系机构改革划转所致', by: '云溪区政府办公室', at: '2026-02-03' }

const unbalanced = exampleReport({
  edition: '2021',
  cells: { 'requests.received.total': 6, 'requests.received.naturalPerson': 6 },
})
const withHouseRules = exampleReport({ edition: '2021', cells: { 'disclosure.governmentRules.inForce': 15 } })
const withoutUnit = exampleReport({
  edition: '2019',
  cells: { 'disclosure.procurement.projects': 1, 'disclosure.procurement.amount': 1647000 },
})

/** The report with the prose a report in good order has. */
function inProse(report: Report): Report {
  const year = report.year ?? 0
  return {
    ...report,
    head: {
      text: '本报告根据《中华人民共和国政府信息公开条例》编制。联系地址：文昌路8号；电话：0533-1234567。',
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
    },
    sections: {
      overview: '主动公开信息，办理公开申请，规范信息管理，维护网站，纳入考核，开展社会评议，未发生责任追究情形。',
      improvements: '政策解读形式单一，图解和视频偏少。下一步将与政策同步制作图解，丰富解读形式。',
      otherMatters: '未收取政府信息公开信息处理费。',
    },
  }
}

function explainAll(report: typeof unbalanced) {
  const explanations = new Map(validate(report).findings.map(({ fingerprint }) => [fingerprint, accepted]))
  return validate(report, { explanations }).findings
}

group('every rule of the edition', () => {
  it('is found broken, skipped or passed', () => {
    const { findings, skipped, passed } = validate(unbalanced)
    const named = new Set([...findings.map(({ rule }) => rule), ...skipped.map(({ rule }) => rule), ...passed])
    const due = rules.filter(({ editions: of }) => of.includes('2021')).map(({ id }) => id)
    expect([...named].toSorted()).toEqual(due.toSorted())
  })

  it('passes on the report of a whole city', () => {
    const { findings, skipped } = validate(inProse(cityReport()), { outline: exampleOutline('2021') })
    expect(findings).toEqual([])
    const reasons = new Set(skipped.map(({ reason }) => reason))
    expect(reasons).toEqual(new Set(['no-previous-report', 'no-publication-date', 'no-members', 'no-other-reports']))
  })

  it('finds nothing worse than a nil return in any report whose sums hold', () => {
    for (const { id: edition } of editions) {
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat({ max: 1_000_000 })), (numbers) => {
          const report = balancedReport(edition, (most) => (numbers.next().value ?? 0) % (most + 1))
          const { findings } = validate(inProse(report), { outline: exampleOutline(edition) })
          expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
        }),
        { numRuns: 50 },
      )
    }
  })
})

group('any single changed cell that breaks a sum', () => {
  const ids = editions.map(({ id }) => id)

  it('yields a finding that names a cell of that sum', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.gen(), fc.integer({ min: 1, max: 10_000 }), (edition, generate, more) => {
        const report = balancedReport(edition, (most) => generate(fc.nat, { max: most }))
        const cells = cellsOf(edition).filter(({ table }) => table !== 'disclosure')
        const { id } = cells[generate(fc.nat, { max: cells.length - 1 })] as (typeof cells)[number]
        const changed = { ...report, cells: { ...report.cells, [id]: Number(report.cells[id]) + more } }
        const broken = identitiesOf(edition).filter(({ left, right }) => [...left, ...right].includes(id))
        const { findings } = validate(changed, { rules: rules.filter(({ needs }) => needs.length === 0) })
        const named = findings.filter(({ severity }) => severity === 'error').map((finding) => finding.cells)
        expect(broken.length).toBeGreaterThan(0)
        for (const { left, right } of broken) {
          const sum = new Set<string>([...left, ...right])
          expect(named.some((found) => found.every((cell) => sum.has(cell)) && found.includes(id))).toBe(true)
        }
        expect(named).toHaveLength(broken.length)
      }),
      { numRuns: 200 },
    )
  })
})

group('an unmet need', () => {
  it('skips the rule and says what is missing', () => {
    const { skipped } = validate(inProse(cityReport()))
    const due = rules.filter(({ editions: of }) => of.includes('2021'))
    const reasons = {
      previous: 'no-previous-report',
      source: 'no-source',
      members: 'no-members',
      batch: 'no-other-reports',
    } as const
    expect(skipped).toEqual(
      due.flatMap(({ id, needs: [need] }) => {
        if (id.startsWith('published-')) return [{ rule: id, reason: 'no-publication-date', cells: [] }]
        return need ? [{ rule: id, reason: reasons[need], cells: [] }] : []
      }),
    )
  })

  it('of last year’s report leaves open what this year’s alone does not settle', () => {
    const report = exampleReport({ edition: '2021', cells: { 'disputes.litigationAfterReconsideration.total': 1 } })
    const { skipped, passed } = validate(report)
    expect(skipped).toContainEqual({
      rule: 'disputes-after-reconsideration',
      reason: 'no-previous-report',
      cells: ['disputes.litigationAfterReconsideration.total', 'disputes.reconsideration.total'],
    })
    expect(passed).not.toContain('disputes-after-reconsideration')
  })
})

group('an accepted explanation', () => {
  it('lifts an error that may be explained', () => {
    expect(explainAll(withHouseRules)).toMatchObject([
      { rule: 'disclosure-rules-authority', severity: 'error', outcome: 'explained', explanation: accepted },
    ])
  })

  it('lifts a warning', () => {
    expect(explainAll(withoutUnit)).toMatchObject([
      { rule: 'disclosure-procurement-unit', severity: 'warning', outcome: 'explained' },
    ])
  })

  it('never lifts a sum that does not hold', () => {
    const outcomes = explainAll(unbalanced).map(({ rule, outcome }) => ({ rule, outcome }))
    expect(outcomes).toContainEqual({ rule: 'requests-balance', outcome: 'failed' })
    expect(outcomes).not.toContainEqual({ rule: 'requests-balance', outcome: 'explained' })
  })
})

group('a fingerprint', () => {
  const fingerprints = (report: typeof unbalanced) => validate(report).findings.map(({ fingerprint }) => fingerprint)

  it('stays when the file is called otherwise', () => {
    const inFile = (file: string) => ({
      ...withoutUnit,
      places: { 'disclosure.procurement.amount': { file, line: 100 } },
    })
    const [first] = validate(inFile('2020年报.txt')).findings
    const [second] = validate(inFile('2020年报（定稿）.txt')).findings
    expect(first?.place).not.toEqual(second?.place)
    expect(first?.fingerprint).toBe(second?.fingerprint)
  })

  it('changes when a value of the breach changes, and with it the explanation lapses', () => {
    const corrected = {
      ...withHouseRules,
      cells: { ...withHouseRules.cells, 'disclosure.governmentRules.inForce': 14 },
    }
    expect(fingerprints(corrected)).not.toEqual(fingerprints(withHouseRules))
    const explanations = new Map(fingerprints(withHouseRules).map((fingerprint) => [fingerprint, accepted]))
    expect(validate(corrected, { explanations }).findings).toMatchObject([{ outcome: 'failed' }])
  })

  it('stays when a value elsewhere changes', () => {
    const elsewhere = { ...withHouseRules, cells: { ...withHouseRules.cells, 'disclosure.licensing.decisions': 3 } }
    expect(fingerprints(elsewhere)).toEqual(fingerprints(withHouseRules))
  })

  it('is that of one agency and one year', () => {
    const nextYear = { ...withHouseRules, year: 2022 }
    const other = { ...withHouseRules, agency: { ...withHouseRules.agency, name: '云溪区财政局' } }
    const all = [withHouseRules, nextYear, other].flatMap(fingerprints)
    expect(new Set(all).size).toBe(all.length)
  })
})

group('a sentence', () => {
  it('is made from the finding alone', () => {
    const [finding] = validate(withoutUnit).findings
    const sent = JSON.parse(JSON.stringify(finding))
    expect(describeFinding(sent, { edition: '2019' }).zh).toBe('采购总金额 1647000 按数值只能是元，请在金额后注明')
  })
})

group('the hash of the rules', () => {
  it('changes when a rule is left out', () => {
    expect(hashRules(rules.slice(1))).not.toBe(hashRules())
  })
})
