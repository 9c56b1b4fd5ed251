import type { FilingState } from '@gouji/core'
import { expect, test } from 'vitest'
import { describeOnDatabases, useStore } from './testing/databases.ts'
import { aCampaign, aDistrict, anAgency, aReport, at, by, patch } from './testing/examples.ts'

describeOnDatabases('the store', (kind) => {
  const on = useStore(kind)

  async function aFiling() {
    const district = await aDistrict(on.store)
    const campaign = await aCampaign(on.store, district)
    return { district, campaign, filing: `${campaign}.a1` }
  }

  async function publish(key: { district: string; filing: string }, report = aReport()) {
    const steps = ['draft', 'signed-off', 'submitted', 'approved', 'published'] as const
    for (let step = 1; step < steps.length; step += 1) {
      const { revision } = there(await on.store.filings.get(key.district, key.filing))
      const move = { from: there(steps[step - 1]), to: there(steps[step]), revision, report, note: null }
      expect(await on.store.filings.move(key.district, key.filing, move, by(undefined, at(step)))).toMatchObject({
        kind: 'done',
      })
    }
  }

  test('a district is made once', async () => {
    const id = await aDistrict(on.store)
    expect(await on.store.districts.get(id)).toEqual({ id, name: '云溪区', createdAt: at(0) })
    expect(await on.store.districts.create({ id, name: '别的区' }, by())).toEqual({ kind: 'taken' })
    expect((await on.store.districts.list()).map((district) => district.id)).toContain(id)
  })

  test('the roster is listed as a tree, parents before children, by position', async () => {
    const district = await aDistrict(on.store)
    const under = anAgency({ id: 'a0', parent: 'a1', name: '云溪区教育局城东分局' })
    await on.store.roster.put(district, [under], by())
    expect((await on.store.roster.list(district)).map(({ id }) => id)).toEqual(['gov', 'a1', 'a0', 'a2', 'a3'])
  })

  test('the roster is read in pages in the same order, also by a part of the name, the kind, or those asked for', async () => {
    const district = await aDistrict(on.store)
    const retired = { ...there(await on.store.roster.get(district, 'a3')), retired: true }
    await on.store.roster.put(district, [retired], by())
    const odd = anAgency({ id: 'b1', parent: 'gov', name: '云溪区100%办', shortName: '百办', position: 9 })
    await on.store.roster.put(district, [odd], by())
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await on.store.roster.page(district, {}, { limit: 2, after })
      seen.push(...page.items.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toEqual((await on.store.roster.list(district, { withRetired: true })).map(({ id }) => id))
    const found = async (filter: Parameters<typeof on.store.roster.page>[1]) =>
      (await on.store.roster.page(district, filter, { limit: 9 })).items.map(({ id }) => id)
    expect(await found({ text: '卫生' })).toEqual(['a2'])
    expect(await found({ text: '百办' })).toEqual(['b1'])
    expect(await found({ text: '0%' })).toEqual(['b1'])
    expect(await found({ text: '_' })).toEqual([])
    expect(await found({ kind: 'government' })).toEqual(['gov'])
    expect(await found({ ids: ['a3', 'a1', 'none'] })).toEqual(['a1', 'a3'])
    expect(await found({ ids: [] })).toEqual([])
  })

  test('a change of the roster on an older row changes nothing at all', async () => {
    const district = await aDistrict(on.store)
    const { revision, ...agency } = there(await on.store.roster.get(district, 'a2'))
    await on.store.roster.put(district, [{ ...agency, name: '云溪区卫健局', revision }], by())
    const fresh = anAgency({ id: 'a1x', name: '新单位' })
    const outcome = await on.store.roster.put(district, [fresh, { ...agency, name: '晚到的名字', revision }], by())
    expect(outcome).toMatchObject({ kind: 'stale', current: { name: '云溪区卫健局', revision: 2 } })
    expect(await on.store.roster.get(district, 'a1x')).toBeUndefined()
    expect(await on.store.roster.put(district, [anAgency({ id: 'a2', name: '同号' })], by())).toEqual({ kind: 'taken' })
  })

  test('retired agencies are listed when asked for', async () => {
    const district = await aDistrict(on.store)
    const agency = there(await on.store.roster.get(district, 'a3'))
    await on.store.roster.put(district, [{ ...agency, retired: true }], by())
    expect((await on.store.roster.list(district)).map(({ id }) => id)).not.toContain('a3')
    expect((await on.store.roster.list(district, { withRetired: true })).map(({ id }) => id)).toContain('a3')
  })

  test('a person is a clerk here and a reviewer there', async () => {
    const [one, two] = [await aDistrict(on.store), await aDistrict(on.store)]
    const person = `p-${one}`
    await on.store.people.put(one, { person, role: 'clerk', agency: 'a1', active: true }, by())
    await on.store.people.put(two, { person, role: 'reviewer', agency: null, active: true }, by())
    const roles = (await on.store.people.of(person)).map(({ district, role }) => [district, role] as const)
    expect(new Map(roles)).toEqual(
      new Map([
        [one, 'clerk'],
        [two, 'reviewer'],
      ]),
    )
    const stale = await on.store.people.put(one, { person, role: 'lead', agency: 'a1', active: true }, by())
    expect(stale).toMatchObject({ kind: 'stale', current: { role: 'clerk', revision: 1 } })
  })

  test('who was reminded, how often and when last stands on the board; who has handed in is passed over', async () => {
    const { district, campaign, filing } = await aFiling()
    await publish({ district, filing: `${campaign}.a2` })
    const remind = (minute: number) =>
      on.store.campaigns.remind(
        district,
        campaign,
        { agencies: ['a1', 'a2', 'a1', 'nobody'], states: ['draft', 'returned'] },
        by(undefined, at(minute)),
      )
    expect(await remind(30)).toMatchObject({ kind: 'done', value: { reminded: ['a1'] } })
    await remind(40)
    const board = await on.store.campaigns.board(district, campaign)
    expect(board.map(({ agency, reminded }) => [agency, reminded])).toContainEqual(['a2', null])
    expect(board.find(({ agency }) => agency === 'a1')).toMatchObject({
      reminded: { times: 2, at: at(40) },
      untouched: true,
    })
    expect(await on.store.filings.get(district, filing)).toMatchObject({ reminded: { times: 2 }, revision: 0 })
    const { items } = await on.store.audit.list(district, { action: 'campaign.remind' }, { limit: 9 })
    expect(items.map(({ detail }) => detail)).toEqual([{ agencies: ['a1'] }, { agencies: ['a1'] }])
    expect(await on.store.campaigns.remind(district, 'none', { agencies: ['a1'], states: ['draft'] }, by())).toEqual({
      kind: 'missing',
    })
  })

  test('sign-off is asked for while it can be given; who asked, when and of what stays until the next move, the revision as it was', async () => {
    const { district, campaign, filing } = await aFiling()
    const deputy = { kind: 'person', id: 'person-2', name: '顾一鸣' } as const
    const ask = (change = by(), id = filing) =>
      on.store.filings.askSignOff(district, id, { states: ['draft', 'returned'] }, change)
    expect(await ask(by(undefined, at(30)))).toMatchObject({
      kind: 'done',
      value: { revision: 0, signOffAsked: { by: { id: 'person-1', name: '程一诺' }, at: at(30), revision: 0 } },
    })
    await ask(by(deputy, at(40)))
    const asked = { by: deputy, at: at(40), revision: 0 }
    await on.store.filings.patch(district, filing, patch(['title', '报告']), by())
    expect(await on.store.filings.get(district, filing)).toMatchObject({ signOffAsked: asked, revision: 1 })
    expect(await on.store.filings.list(district, { agency: 'a1' })).toMatchObject([{ signOffAsked: asked }])
    expect((await ask(by(deputy, at(50)))).kind).toBe('done')
    const again = { by: deputy, at: at(50), revision: 1 }
    const [row, other] = await on.store.campaigns.board(district, campaign)
    expect([row, other]).toMatchObject([{ signOffAsked: again }, { signOffAsked: null }])
    await publish({ district, filing })
    expect(await on.store.filings.get(district, filing)).toMatchObject({ signOffAsked: null })
    expect(await ask()).toMatchObject({ kind: 'stale', current: { state: 'published' } })
    expect(await ask(by(), 'none')).toEqual({ kind: 'missing' })
    const { items } = await on.store.audit.list(district, { action: 'filing.ask-sign-off' }, { limit: 9 })
    expect(items.map(({ by: { name }, subject }) => [name, subject])).toEqual([
      ['顾一鸣', filing],
      ['顾一鸣', filing],
      ['程一诺', filing],
    ])
  })

  test('a move for which nobody may have asked is refused where somebody did, and what needs an open campaign once it is closed', async () => {
    const { district, campaign, filing } = await aFiling()
    const { filings, campaigns } = on.store
    const move = (conditions: { unasked?: boolean; whileOpen?: string }) => {
      const to = { from: 'draft', to: 'submitted', revision: 0, report: aReport(), note: null } as const
      return filings.move(district, filing, { ...to, ...conditions }, by())
    }
    await filings.askSignOff(district, filing, { states: ['draft'], whileOpen: campaign }, by())
    expect(await move({ unasked: true })).toMatchObject({ kind: 'stale', current: { state: 'draft' } })
    const open = await campaigns.get(district, campaign)
    if (open) await campaigns.update(district, { ...open, state: 'closed' }, by())
    const whileOpen = campaign
    const refused = [
      await move({ whileOpen }),
      await filings.patch(district, filing, { ...patch(['title', '报告']), whileOpen }, by()),
      await filings.askSignOff(district, filing, { states: ['draft'], whileOpen }, by()),
      await filings.sendBack(district, filing, { note: '再改', whileOpen }, by()),
    ]
    expect(refused.map(({ kind }) => kind)).toEqual(['stale', 'stale', 'stale', 'stale'])
    expect(await filings.get(district, filing)).toMatchObject({ state: 'draft', revision: 0, version: null })
    expect((await move({})).kind).toBe('done')
  })

  test('a lead sends back what they were asked to sign: it says who, when and why until it is asked for again or moved', async () => {
    const { district, filing } = await aFiling()
    const lead = { kind: 'person', id: 'person-3', name: '沈局' } as const
    const sendBack = (note: string, id = filing) => on.store.filings.sendBack(district, id, { note }, by(lead, at(40)))
    const ask = () => on.store.filings.askSignOff(district, filing, { states: ['draft', 'returned'] }, by())
    expect(await sendBack('没有人提请')).toMatchObject({ kind: 'stale', current: { sentBack: null } })
    await ask()
    const sentBack = { by: lead, at: at(40), note: '第三部分请再核对' }
    expect(await sendBack(sentBack.note)).toMatchObject({ kind: 'done', value: { sentBack, signOffAsked: null } })
    expect(await on.store.filings.get(district, filing)).toMatchObject({ sentBack, signOffAsked: null, revision: 0 })
    expect(await sendBack('再退一次')).toMatchObject({ kind: 'stale' })
    expect(await ask()).toMatchObject({ value: { sentBack: null, signOffAsked: { revision: 0 } } })
    await sendBack('仍要改')
    await publish({ district, filing })
    expect(await on.store.filings.get(district, filing)).toMatchObject({ sentBack: null })
    expect(await sendBack('x', 'none')).toEqual({ kind: 'missing' })
    const asked = { kind: 'asked', by: { name: '程一诺' }, note: null, revision: 0 }
    const refused = { kind: 'sent-back', by: lead, at: at(40), revision: 0 }
    expect(await on.store.filings.signOffSteps(district, filing)).toMatchObject([
      asked,
      { ...refused, note: sentBack.note },
      asked,
      { ...refused, note: '仍要改' },
    ])
    expect(await on.store.filings.signOffSteps(district, 'none')).toEqual([])
    const { items } = await on.store.audit.list(district, { action: 'filing.send-back' }, { limit: 9 })
    expect(items.map(({ by: { name }, detail }) => [name, detail])).toEqual([
      ['沈局', { revision: 0, note: '仍要改' }],
      ['沈局', { revision: 0, note: '第三部分请再核对' }],
    ])
  })

  test('what a draft held at a revision is told beside what it holds now; what was changed back is no difference', async () => {
    const { district, filing } = await aFiling()
    const write = (...changes: (readonly [id: string, value: unknown, base?: number])[]) =>
      on.store.filings.patch(district, filing, patch(...changes), by())
    await write(['title', '一'], ['cells.a', 1], ['cells.b', 2], ['cells.c', 3])
    await write(['title', '二', 1], ['cells.a', 9, 1], ['cells.b', undefined, 1], ['cells.d', null])
    await write(['cells.a', 1, 2])
    expect(await on.store.filings.differences(district, filing, 1)).toEqual([
      { id: 'cells.b', before: 2, value: undefined },
      { id: 'cells.d', before: undefined, value: null },
      { id: 'title', before: '一', value: '二' },
    ])
    expect(await on.store.filings.differences(district, filing, 3)).toEqual([])
    expect((await on.store.filings.differences(district, filing, 0)).map(({ before }) => before)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('a campaign in which nothing was done is taken back; one draft touched or one remark keeps it', async () => {
    const { district, campaign, filing } = await aFiling()
    const remove = () => on.store.campaigns.remove(district, campaign, by())
    const rows = await on.store.campaigns.board(district, campaign)
    await on.store.filings.patch(district, filing, patch(['title', '题']), by())
    expect(await remove()).toEqual({ kind: 'begun' })
    expect(await on.store.campaigns.board(district, campaign)).toHaveLength(rows.length)
    const untouched = await on.store.campaigns.create(
      district,
      {
        id: 'c-next',
        name: '下一年',
        year: 2031,
        edition: '2021',
        state: 'open',
        opensOn: '2032-01-01',
        agencies: [{ agency: 'a1', dueOn: '2032-01-31' }],
      },
      by(),
    )
    expect(untouched.kind).toBe('done')
    await on.store.campaigns.putAgencies(
      district,
      'c-next',
      [
        { agency: 'a1', dueOn: '2032-02-10' },
        { agency: 'a2', dueOn: '2032-01-31' },
      ],
      by(),
    )
    expect((await on.store.audit.list(district, {}, { limit: 1 })).items).toMatchObject([
      {
        detail: {
          agencies: [
            { agency: 'a1', before: '2032-01-31' },
            { agency: 'a2', before: null },
          ],
        },
      },
    ])
    expect(await on.store.campaigns.remove(district, 'c-next', by())).toMatchObject({ kind: 'done' })
    expect(await on.store.campaigns.get(district, 'c-next')).toBeUndefined()
    expect(await on.store.campaigns.remove(district, 'c-next', by())).toEqual({ kind: 'missing' })
  })

  test('a campaign in which an empty draft was signed is kept, though the signature was taken back', async () => {
    const { district, campaign, filing } = await aFiling()
    for (const [from, to] of [['draft', 'signed-off'] as const, ['signed-off', 'draft'] as const]) {
      const { revision } = there(await on.store.filings.get(district, filing))
      const move = { from, to, revision, report: aReport(), note: null }
      expect(await on.store.filings.move(district, filing, move, by())).toMatchObject({ kind: 'done' })
    }
    expect(await on.store.campaigns.remove(district, campaign, by())).toEqual({ kind: 'begun' })
    expect(await on.store.filings.versions(district, filing)).toHaveLength(2)
  })

  test('a campaign gives each agency an untouched draft, once', async () => {
    const { district, campaign } = await aFiling()
    const again = {
      id: campaign,
      name: '重复',
      year: 2024,
      edition: '2021',
      state: 'open',
      opensOn: '2025-01-04',
    } as const
    expect(await on.store.campaigns.create(district, { ...again, agencies: [] }, by())).toEqual({ kind: 'taken' })
    await on.store.campaigns.putAgencies(district, campaign, [{ agency: 'a1', dueOn: '2025-02-10' }], by())
    const board = await on.store.campaigns.board(district, campaign)
    expect(board.map((row) => [row.agency, row.state, row.untouched, row.dueOn])).toEqual([
      ['a1', 'draft', true, '2025-02-10'],
      ['a2', 'draft', true, '2025-01-31'],
      ['a3', 'draft', true, '2025-01-31'],
    ])
  })

  test('two people on different cells both keep what they typed', async () => {
    const { district, filing } = await aFiling()
    await on.store.filings.patch(district, filing, patch(['cells.requests.received.total', 18]), by())
    await on.store.filings.patch(district, filing, patch(['cells.requests.broughtForward.total', 2]), by())
    const draft = await on.store.filings.draft(district, filing)
    expect(draft?.fields.map(({ id, value, revision }) => [id, value, revision])).toEqual([
      ['cells.requests.broughtForward.total', 2, 2],
      ['cells.requests.received.total', 18, 1],
    ])
  })

  test('two people on one cell: the second is told what is there, and nothing is overwritten', async () => {
    const { district, filing } = await aFiling()
    const cell = 'cells.requests.received.total'
    const first = { kind: 'person', id: 'p2', name: '陆安宁' } as const
    await on.store.filings.patch(district, filing, patch([cell, 18]), by(first))
    const second = await on.store.filings.patch(district, filing, patch([cell, 81], ['title', '年度报告']), by())
    expect(second).toMatchObject({
      kind: 'done',
      value: {
        filing: { revision: 2 },
        outcomes: [
          { kind: 'conflict', id: cell, current: { value: 18, revision: 1, by: first, origin: 'typed' } },
          { kind: 'saved', id: 'title', revision: 2 },
        ],
      },
    })
  })

  test('the same value again is saved already, whatever its base', async () => {
    const { district, filing } = await aFiling()
    await on.store.filings.patch(district, filing, patch(['title', '年度报告']), by())
    const again = await on.store.filings.patch(district, filing, patch(['title', '年度报告']), by())
    expect(again).toMatchObject({ value: { filing: { revision: 1 }, outcomes: [{ kind: 'saved', revision: 1 }] } })
  })

  test('blank, zero and not applicable stay what they are; a field taken away is gone', async () => {
    const { district, filing } = await aFiling()
    const notApplicable = { state: 'notApplicable', text: '/' }
    await on.store.filings.patch(
      district,
      filing,
      patch(['cells.a', null], ['cells.b', 0], ['cells.c', notApplicable], ['cells.d', 5]),
      by(),
    )
    await on.store.filings.patch(district, filing, patch(['cells.d', undefined, 1]), by())
    const draft = await on.store.filings.draft(district, filing)
    expect(draft?.fields.map(({ id, value }) => [id, value])).toEqual([
      ['cells.a', null],
      ['cells.b', 0],
      ['cells.c', notApplicable],
    ])
    const since = await on.store.filings.changedSince(district, filing, 1)
    expect(since).toMatchObject([{ id: 'cells.d', value: undefined, revision: 2 }])
    const again = await on.store.filings.patch(district, filing, patch(['cells.d', 6]), by())
    expect(again).toMatchObject({ value: { outcomes: [{ kind: 'saved' }] } })
    const history = await on.store.filings.history(district, filing, 'cells.d', { limit: 2 })
    expect(history.items.map(({ value, revision }) => [value, revision])).toEqual([
      [6, 3],
      [undefined, 2],
    ])
    const rest = await on.store.filings.history(district, filing, 'cells.d', { limit: 2, after: history.next ?? '' })
    expect(rest).toMatchObject({ items: [{ value: 5, revision: 1 }], next: null })
  })

  test('what is submitted can no longer be typed into', async () => {
    const { district, filing } = await aFiling()
    const move = { from: 'draft', to: 'signed-off', revision: 0, report: aReport(), note: null } as const
    await on.store.filings.move(district, filing, move, by())
    const late = await on.store.filings.patch(district, filing, patch(['title', '晚了']), by())
    expect(late).toMatchObject({ kind: 'stale', current: { state: 'signed-off' } })
  })

  test('a move keeps the report as a version and leaves a step', async () => {
    const { district, filing } = await aFiling()
    await publish({ district, filing })
    expect(await on.store.filings.get(district, filing)).toMatchObject({ state: 'published', version: 4 })
    const steps = await on.store.filings.steps(district, filing)
    expect(steps.map(({ from, to, version }) => [from, to, version])).toEqual([
      ['draft', 'signed-off', 1],
      ['signed-off', 'submitted', 2],
      ['submitted', 'approved', 3],
      ['approved', 'published', 4],
    ])
    expect(await on.store.filings.version(district, filing, 4)).toMatchObject({ report: aReport(), number: 4 })
    expect(await on.store.filings.verify(district)).toEqual({ checked: 4, broken: [] })
  })

  test('a move of a filing that has changed since does nothing', async () => {
    const { district, filing } = await aFiling()
    await on.store.filings.patch(district, filing, patch(['title', '新']), by())
    const move = { from: 'draft', to: 'signed-off', revision: 0, report: aReport(), note: null } as const
    expect(await on.store.filings.move(district, filing, move, by())).toMatchObject({
      kind: 'stale',
      current: { revision: 1, state: 'draft' },
    })
    expect(await on.store.filings.versions(district, filing)).toEqual([])
  })

  test('of two corrections made on one state, one is kept', async () => {
    const { district, filing } = await aFiling()
    await publish({ district, filing })
    const { revision } = there(await on.store.filings.get(district, filing))
    const correction = { from: 'published', to: 'corrected', revision, note: '更正', report: aReport() } as const
    await on.store.filings.move(district, filing, correction, by())
    const { revision: next } = there(await on.store.filings.get(district, filing))
    const twice = { ...correction, from: 'corrected', revision: next } as const
    const outcomes = await Promise.all([
      on.store.filings.move(district, filing, twice, by()),
      on.store.filings.move(district, filing, twice, by()),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'stale'])
  })

  test('the board counts what is filled, what is wrong and what is open', async () => {
    const { district, campaign, filing } = await aFiling()
    await on.store.filings.patch(district, filing, patch(['cells.a', 1], ['cells.b', null], ['title', '题']), by())
    const finding = { rule: 'r', outcome: 'failed', fingerprint: 'f', message: '不符', finding: { rule: 'r' } }
    const findings = [
      { ...finding, severity: 'error' },
      { ...finding, severity: 'error', outcome: 'explained' },
      { ...finding, severity: 'warning' },
    ] as const
    await on.store.findings.replace(district, filing, { revision: 1, rules: 'x', findings })
    const remark = { filing, target: { field: 'cells.a' }, kind: 'note', text: '请核对' } as const
    await on.store.remarks.add(district, { ...remark, id: `r1-${district}` }, by())
    await on.store.remarks.add(district, { ...remark, id: `r2-${district}` }, by())
    await on.store.remarks.settle(district, `r2-${district}`, true, by())
    await on.store.remarks.add(district, { ...remark, id: `r3-${district}` }, by())
    await on.store.remarks.answer(district, `r3-${district}`, '已核对', by())
    const [row] = await on.store.campaigns.board(district, campaign)
    expect(row).toMatchObject({ filledCells: 1, errors: 1, warnings: 1, untouched: false })
    expect(row).toMatchObject({ openRemarks: 2, unansweredRemarks: 1, returns: 0, originals: 0 })
    const file = { filing, name: '报告.docx', mediaType: 'application/zip', bytes: Uint8Array.of(1) } as const
    await on.store.documents.put(district, { ...file, purpose: 'import' }, by())
    await on.store.documents.put(district, { ...file, bytes: Uint8Array.of(2), purpose: 'export' }, by())
    expect((await on.store.campaigns.board(district, campaign))[0]).toMatchObject({ filing, originals: 1 })
  })

  test('a remark is answered, settled and opened again', async () => {
    const { district, filing } = await aFiling()
    const id = `r-${district}`
    const target = { field: 'sections.overview', paragraph: 2 }
    await on.store.remarks.add(district, { id, filing, target, kind: 'return', text: '数字与表不符' }, by())
    await on.store.remarks.answer(district, id, '已改', by(undefined, at(5)))
    await on.store.remarks.settle(district, id, true, by())
    expect(await on.store.remarks.list(district, filing)).toMatchObject([
      { target, answer: { text: '已改', at: at(5) }, settled: { by: by().by } },
    ])
    expect(await on.store.remarks.settle(district, id, false, by())).toMatchObject({ value: { settled: null } })
    expect(await on.store.remarks.answer(district, 'none', '?', by())).toEqual({ kind: 'missing' })
    const astray = { id: 'x', filing: 'none', target: null, kind: 'note', text: '?' } as const
    expect(await on.store.remarks.add(district, astray, by())).toEqual({ kind: 'missing' })
  })

  test('a remark is withdrawn while nobody answered or settled it, and the log keeps what it said', async () => {
    const { district, filing } = await aFiling()
    const remark = { filing, target: null, kind: 'note', text: '第三行写错' } as const
    const [open, answered] = [`open-${district}`, `answered-${district}`]
    for (const id of [open, answered]) await on.store.remarks.add(district, { ...remark, id }, by())
    await on.store.remarks.answer(district, answered, '已改', by())
    expect(await on.store.remarks.withdraw(district, open, by())).toMatchObject({ kind: 'done', value: { id: open } })
    expect(await on.store.remarks.withdraw(district, open, by())).toEqual({ kind: 'missing' })
    expect(await on.store.remarks.withdraw(district, answered, by())).toEqual({ kind: 'stale' })
    expect((await on.store.remarks.list(district, filing)).map(({ id }) => id)).toEqual([answered])
    const { items } = await on.store.audit.list(district, { action: 'remark.withdraw' }, { limit: 10 })
    expect(items).toMatchObject([{ subject: filing, detail: { remark: open, text: '第三行写错' } }])
  })

  test('an explanation stands until it is taken back', async () => {
    const { district, campaign, filing } = await aFiling()
    const explanation = { fingerprint: 'f1', filing, rule: 'requests-row-sum', reason: '机构合并，口径不同' }
    await on.store.explanations.put(district, { ...explanation, reason: '?' }, by())
    await on.store.explanations.put(district, explanation, by())
    expect(await on.store.explanations.list(district, { campaign })).toEqual([{ ...explanation, ...by() }])
    expect(await on.store.explanations.remove(district, filing, 'f1', by())).toBe(true)
    expect(await on.store.explanations.remove(district, filing, 'f1', by())).toBe(false)
  })

  test('findings are filtered, counted and turned page by page', async () => {
    const { district, campaign } = await aFiling()
    for (const agency of ['a1', 'a2', 'a3']) {
      const findings = (['info', 'error', 'warning'] as const).map((severity) => ({
        rule: `rule-${severity}`,
        severity,
        outcome: 'failed',
        fingerprint: `${agency}-${severity}`,
        message: severity === 'error' ? '差 50% 以上' : '请核对',
        finding: { agency },
      }))
      await on.store.findings.replace(district, `${campaign}.${agency}`, { revision: 0, rules: 'x', findings })
    }
    const first = await on.store.findings.list(district, { campaign }, { limit: 4 })
    const second = await on.store.findings.list(district, { campaign }, { limit: 10, after: first.next ?? '' })
    expect(first.total).toBe(9)
    expect([...first.items, ...second.items].map(({ severity, agency }) => `${severity} ${agency}`)).toEqual([
      'error a1',
      'error a2',
      'error a3',
      'warning a1',
      'warning a2',
      'warning a3',
      'info a1',
      'info a2',
      'info a3',
    ])
    const middle = await on.store.findings.list(district, { campaign }, { limit: 2, skip: 4 })
    expect(middle.items.map(({ severity, agency }) => `${severity} ${agency}`)).toEqual(['warning a2', 'warning a3'])
    expect(middle.total).toBe(9)
    const some = await on.store.findings.list(district, { campaign, text: '50%', agency: 'a2' }, { limit: 10 })
    expect(some).toMatchObject({ total: 1, items: [{ agency: 'a2', finding: { agency: 'a2' } }], next: null })
    const naming = await on.store.findings.list(district, { campaign, says: '"agency":"a3"' }, { limit: 10 })
    expect(naming.items.map(({ severity, agency }) => `${severity} ${agency}`)).toEqual([
      'error a3',
      'warning a3',
      'info a3',
    ])
    expect(await on.store.findings.count(district, { campaign, severity: 'error' })).toEqual([
      { rule: 'rule-error', severity: 'error', outcome: 'failed', count: 3 },
    ])
    expect(await on.store.findings.tally(district, { campaign, severity: 'error', agency: 'a2' })).toEqual([
      { filing: `${campaign}.a2`, rule: 'rule-error', severity: 'error', outcome: 'failed', count: 1 },
    ])
    const inState = (states: readonly FilingState[]) =>
      on.store.findings.list(district, { campaign, states }, { limit: 10 })
    expect((await inState(['draft'])).total).toBe(9)
    expect((await inState(['submitted', 'returned'])).total).toBe(0)
  })

  test('the findings of an older draft do not replace those of a newer', async () => {
    const { district, campaign, filing } = await aFiling()
    const finding = {
      rule: 'r',
      severity: 'error',
      outcome: 'failed',
      fingerprint: 'f',
      message: '新',
      finding: {},
    } as const
    expect(await on.store.findings.replace(district, filing, { revision: 4, rules: 'x', findings: [finding] })).toBe(
      true,
    )
    expect(await on.store.findings.replace(district, filing, { revision: 3, rules: 'x', findings: [] })).toBe(false)
    expect((await on.store.findings.list(district, { campaign }, { limit: 5 })).total).toBe(1)
  })

  test('a filing that was begun is to be checked anew after a change, other rules or a doubt', async () => {
    const { district, campaign, filing } = await aFiling()
    const outdated = (rules: string) => on.store.findings.outdated(district, campaign, rules)
    const check = (revision: number) =>
      on.store.findings.replace(district, filing, { revision, rules: 'x', findings: [] })
    expect(await outdated('x')).toEqual([])
    await check(0)
    expect(await outdated('y')).toEqual([])
    await on.store.filings.patch(district, filing, patch(['title', '题目']), by())
    expect(await outdated('x')).toEqual([filing])
    await check(1)
    expect([await outdated('x'), await outdated('y')]).toEqual([[], [filing]])
    await on.store.findings.doubt(district, [filing])
    expect(await outdated('x')).toEqual([filing])
    await check(1)
    expect(await outdated('x')).toEqual([])
  })

  test('the same document twice is kept once, byte for byte', async () => {
    const { district, filing } = await aFiling()
    const bytes = Uint8Array.from([0, 255, 13, 10, 80, 75])
    const document = { filing, name: '报告.docx', mediaType: 'application/zip', purpose: 'import', bytes } as const
    const one = await on.store.documents.put(district, document, by())
    const two = await on.store.documents.put(district, document, by())
    expect(two.hash).toBe(one.hash)
    expect(await on.store.documents.list(district, filing)).toHaveLength(1)
    expect(await on.store.documents.bytes(district, one.hash)).toEqual(bytes)
    expect(await on.store.documents.bytes(district, 'none')).toBeUndefined()
  })

  test('a setting is changed on what it is now, and keeps what it was', async () => {
    const { district } = await aFiling()
    expect(await on.store.settings.get(district, 'profile')).toBeUndefined()
    await on.store.settings.put(district, 'profile', { value: { due: '01-31' }, base: 0 }, by())
    const late = await on.store.settings.put(district, 'profile', { value: {}, base: 0 }, by())
    expect(late).toMatchObject({ kind: 'stale', current: { value: { due: '01-31' }, revision: 1 } })
    await on.store.settings.put(district, 'profile', { value: [], base: 1 }, by())
    expect(await on.store.settings.get(district, 'profile')).toMatchObject({ value: [], revision: 2 })
  })

  test('a published report whose title was left blank is listed by the one it prints with', async () => {
    const { district, campaign } = await aFiling()
    await publish({ district, filing: `${campaign}.a1` }, aReport({ title: '' }))
    const { items } = await on.store.published.search(district, {}, { limit: 10 })
    expect(
      items.map(({ title, agencyName, year }) => title === `${agencyName}${year}年政府信息公开工作年度报告`),
    ).toEqual([true])
  })

  test('a published report is found by words, year, agency and kind', async () => {
    const { district, campaign } = await aFiling()
    const overview = '全年办理 ＡＢＣ 系统留言，“城乡义务教育”专栏更新 30 次。'
    await publish({ district, filing: `${campaign}.a1` }, aReport({ sections: { overview } }))
    const health = aReport({
      agency: { name: '云溪区卫生健康局', kind: 'department', code: null },
      title: '卫健局报告',
    })
    await publish({ district, filing: `${campaign}.a2` }, health)
    const found = async (filter: Parameters<typeof on.store.published.search>[1]) => {
      const page = await on.store.published.search(district, filter, { limit: 10 })
      expect(page.total).toBe(page.items.length)
      return page.items.map(({ agency }) => agency)
    }
    expect(await found({})).toEqual(['a1', 'a2'])
    expect(await found({ text: '云溪' })).toEqual(['a1', 'a2'])
    expect(await found({ text: '义务教育' })).toEqual(['a1'])
    expect(await found({ text: '义务 专栏' })).toEqual(['a1'])
    expect(await found({ text: 'abc' })).toEqual(['a1'])
    expect(await found({ text: '局' })).toEqual(['a1', 'a2'])
    expect(await found({ text: '育义' })).toEqual([])
    expect(await found({ text: '更新％' })).toEqual(['a1'])
    const excerpts = async (text: string) => {
      const { items } = await on.store.published.search(district, { text }, { limit: 10 })
      return items.map(({ excerpt }) => excerpt && `${excerpt.before}[${excerpt.match}]${excerpt.after}`)
    }
    expect(await excerpts('abc')).toEqual(['全年办理 [ＡＢＣ] 系统留言，“城乡义务教育”专栏更新 30 次。'])
    expect(await excerpts('教育局 专栏')).toEqual(['全年办理 ＡＢＣ 系统留言，“城乡义务教育”[专栏]更新 30 次。'])
    expect(await excerpts('卫健局报告')).toEqual([null])
    expect(await excerpts('')).toEqual([null, null])
    expect(await found({ year: 2023 })).toEqual([])
    expect(await found({ agency: 'a2', kind: 'department' })).toEqual(['a2'])
    expect(await on.store.published.years(district)).toEqual([2024])
  })

  test('lists of what is published go on where they ended', async () => {
    const { district, campaign } = await aFiling()
    await aCampaign(on.store, district, 2023)
    for (const filing of ['c2023.a1', `${campaign}.a1`, `${campaign}.a2`]) await publish({ district, filing })
    const first = await on.store.published.search(district, { text: '公开' }, { limit: 2 })
    const second = await on.store.published.search(district, { text: '公开' }, { limit: 2, after: first.next ?? '' })
    expect([...first.items, ...second.items].map(({ year, agency }) => [year, agency])).toEqual([
      [2024, 'a1'],
      [2024, 'a2'],
      [2023, 'a1'],
    ])
    expect(second.next).toBeNull()
    expect((await listed(on.store.published.all(district, { year: 2023 }))).map(({ filing }) => filing)).toEqual([
      'c2023.a1',
    ])
    expect(await listed(on.store.published.all(district))).toHaveLength(3)
  })

  test('a corrected report takes the place of the published one, which stays reachable', async () => {
    const { district, filing } = await aFiling()
    await publish({ district, filing })
    const { revision } = there(await on.store.filings.get(district, filing))
    const report = aReport({ title: '云溪区教育局年度报告（更正版）' })
    const correction = { from: 'published', to: 'corrected', revision, note: '更正数字', report } as const
    await on.store.filings.move(district, filing, correction, by(undefined, at(9)))
    const key = { agency: 'a1', year: 2024 }
    expect(await on.store.published.get(district, key)).toMatchObject({ corrected: true, version: 5, report })
    expect(await on.store.published.get(district, { ...key, version: 4 })).toMatchObject({
      corrected: false,
      version: 4,
      title: aReport().title,
    })
    expect(await on.store.published.get(district, { ...key, version: 3 })).toBeUndefined()
    expect((await on.store.published.search(district, { text: '更正版' }, { limit: 5 })).total).toBe(1)
  })

  test('figures tell blank from absent', async () => {
    const { district, filing } = await aFiling()
    const cells = { 'requests.received.total': 18, 'requests.broughtForward.total': null } as const
    await publish({ district, filing }, aReport({ cells }))
    const expected = [
      { agency: 'a1', year: 2024, cell: 'requests.received.total', value: 18 },
      { agency: 'a1', year: 2024, cell: 'requests.broughtForward.total', value: null },
    ]
    const asked = ['requests.received.total', 'requests.broughtForward.total', 'requests.none']
    expect(await on.store.published.figures(district, { cells: asked })).toEqual(expected)
    expect(await on.store.published.figures(district, { cells: [...asked, 'x', 'y'] })).toEqual(expected)
    expect(await on.store.published.figures(district, { cells: asked, agencies: ['a2'] })).toEqual([])
    expect(await on.store.published.figures(district, { cells: asked, agencies: ['a1'], years: [2024] })).toEqual(
      expected,
    )
  })

  test('every change leaves one event, newest first', async () => {
    const { district, filing } = await aFiling()
    await on.store.filings.patch(district, filing, patch(['title', '题']), { ...by(), request: 'req-1' })
    await on.store.audit.add(district, { action: 'export.read', subject: filing, detail: { to: 'docx' } }, by())
    const { items, next } = await on.store.audit.list(district, {}, { limit: 2 })
    expect(items).toMatchObject([
      { action: 'export.read', detail: { to: 'docx' }, number: 5 },
      { action: 'filing.patch', subject: filing, request: 'req-1', by: by().by, number: 4 },
    ])
    const rest = await on.store.audit.list(district, {}, { limit: 9, after: next ?? '' })
    expect(rest.items.map(({ action }) => action)).toEqual(['campaign.create', 'roster.put', 'district.create'])
    expect((await on.store.audit.list(district, { action: 'filing.patch' }, { limit: 9 })).items).toHaveLength(1)
    expect((await on.store.audit.list(district, { actor: 'nobody' }, { limit: 9 })).items).toEqual([])
    expect(await on.store.audit.verify(district)).toEqual({ checked: 5, broken: [] })
  })

  test('a request that comes twice is answered once', async () => {
    const key = { actor: `p-${kind.name}`, key: 'k' }
    const begin = (body: string, minutes = 0) => on.store.requests.begin({ ...key, body, at: at(minutes) })
    expect(await begin('h1')).toEqual({ kind: 'new' })
    expect(await begin('h1')).toEqual({ kind: 'running' })
    expect(await begin('h2')).toEqual({ kind: 'other' })
    expect(await begin('h1', 3)).toEqual({ kind: 'new' })
    await on.store.requests.answer({ ...key, status: 201, body: '{}' })
    expect(await begin('h1')).toEqual({ kind: 'answered', status: 201, body: '{}' })
    expect(await on.store.requests.forget(at(10))).toBe(1)
    expect(await begin('h1')).toEqual({ kind: 'new' })
    await on.store.requests.abandon(key)
    expect(await begin('h2')).toEqual({ kind: 'new' })
  })

  test('a request whose change is written is not carried out again, though nobody knows how it was answered', async () => {
    const { district, filing } = await aFiling()
    const once = { actor: `p-${district}`, key: 'remark' }
    const begin = (minutes = 0) => on.store.requests.begin({ ...once, body: 'h1', at: at(minutes) })
    expect(await begin()).toEqual({ kind: 'new' })
    await on.store.filings.patch(district, filing, patch(['title', 'x']), { ...by(), once })
    // Its process may still be at it, or have ended.
    expect(await begin(1)).toEqual({ kind: 'running' })
    expect(await begin(3)).toEqual({ kind: 'unanswered' })
    await on.store.requests.abandon(once)
    expect(await begin()).toEqual({ kind: 'unanswered' })
    await on.store.requests.answer({ ...once, status: 200, body: '{}' })
    expect(await begin()).toEqual({ kind: 'answered', status: 200, body: '{}' })
  })

  test('whoever listens is told of a change', async () => {
    const { district, filing } = await aFiling()
    const told = new Promise((resolve) => {
      const stop = on.store.onSignal((signal) => {
        if (signal.kind !== 'filing' || signal.district !== district) return
        stop()
        resolve(signal)
      })
    })
    // The listening connection may not be there yet: signals are hints, so say it until it is heard.
    const again = setInterval(() => {
      void on.store.filings.patch(district, filing, patch([`cells.${Math.random()}`, 1]), by())
    }, 20)
    expect(await told).toEqual({ kind: 'filing', district, filing })
    clearInterval(again)
  })

  test('the database answers', async () => {
    await on.store.ping()
  })
})

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not there')
  return value
}

async function listed<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
