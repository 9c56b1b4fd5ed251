/**
 * How long a report takes by hand, estimated from what the hands do on the real pages: the keystroke-level model of
 * Card, Moran and Newell (The keystroke-level model for user performance time with interactive systems, CACM 23(7),
 * 1980), with the times they give. It tells of somebody who knows what to do next and makes no mistakes; no person was
 * watched. Run by `pnpm --filter @gouji/web run bench:by-hand`.
 */

import { cellsOf, type Report } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { writeReport } from '@gouji/documents'
import type { Browser, Locator, Page } from 'playwright-core'
import { openChromium } from '../scenarios/chromium.ts'
import { password, type Site, startSite } from '../scenarios/service.ts'

/** Seconds: a key of an average typist, pointing at something, a button pressed and let go, a hand moved between keys and mouse, a thought. */
const seconds = { key: 0.28, point: 1.1, button: 0.2, hand: 0.4, thought: 1.35 }
/** Keys of a Chinese character by its sound: its letters and the choice among those that sound alike. */
const keysOfCharacter = 4

type Act = keyof typeof seconds

/** Somebody at the page, whose every movement is counted. */
class Person {
  readonly acts: Record<Act, number> = { key: 0, point: 0, button: 0, hand: 0, thought: 0 }
  readonly page: Page
  #isAtMouse = false

  constructor(page: Page) {
    this.page = page
  }

  /** Decides what comes next, or reads a number off a paper. */
  think(): void {
    this.acts.thought += 1
  }

  async press(key: string): Promise<void> {
    this.#reach(false)
    this.acts.key += key.split('+').length
    await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    this.#reach(false)
    this.acts.key += text.length
    await this.page.keyboard.type(text)
  }

  async click(what: Locator): Promise<void> {
    this.point()
    await what.click()
  }

  /** In another window: there, to the beginning, to the end, copied, back. */
  copyElsewhere(): void {
    for (let i = 0; i < 4; i += 1) this.point()
    this.#reach(false)
    this.acts.key += 2
  }

  /** Points at something and presses the button. */
  point(): void {
    this.#reach(true)
    this.acts.point += 1
    this.acts.button += 1
  }

  /** Writes Chinese, or takes it from the clipboard. */
  async write(text: string, how: 'typed' | 'pasted'): Promise<void> {
    this.#reach(false)
    this.acts.key += how === 'typed' ? text.length * keysOfCharacter : 2
    await this.page.keyboard.insertText(text)
  }

  get minutes(): number {
    const acts = Object.entries(this.acts) as [Act, number][]
    return acts.reduce((sum, [act, times]) => sum + times * seconds[act], 0) / 60
  }

  #reach(isAtMouse: boolean): void {
    if (this.#isAtMouse !== isAtMouse) this.acts.hand += 1
    this.#isAtMouse = isAtMouse
  }
}

/** As much as an office writes. */
const prose = {
  overview: [
    '（一）主动公开。全年通过政府网站公开各类政府信息，及时发布规划、预算决算、招生入学、营养改善、校园安全等方面的信息。重大决策作出以前，在网站公布草案和说明，征求意见，并公布采纳情况。对群众关心的政策，用图解、问答、短视频等形式作了解读，与政策同步发布。新闻发布会、在线访谈按计划举办，群众提问当场回应。',
    '（二）依申请公开。全年收到申请 14069 件，均按期答复。对涉及面广、重复提出的申请，梳理后转为主动公开。答复书由法律顾问审核，说明理由和依据，告知救济途径。接待窗口公布电话、地址和办公时间，方便群众当面提出申请，对不会书写的群众代为填写。',
    '（三）政府信息管理。规范性文件集中公开，及时清理，动态调整，废止和失效的加注标识。公开前逐件做保密审查和个人信息保护审查，隐去不应公开的内容。目录按职责编制，每季度核对一遍，错链和过期信息随时更正。',
    '（四）平台建设。网站改版，专栏按目录设置，检索结果可以按时间和主题筛选。政务新媒体与网站内容同源，重要信息同时发布。无障碍浏览和适老化改造已经完成，页面在手机上同样便于阅读。档案馆、图书馆设有查阅点，配备电脑和工作人员。',
    '（五）监督保障。设有专门机构和人员，工作列入年度考核，分值不低于规定。开展业务培训和社会评议，评议结果良好，未发生责任追究情形。公布监督电话，群众反映的问题在规定期限内办结，并告知结果。',
  ].join('\n'),
  improvements: [
    '一是政策解读形式较为单一，图解和视频偏少；二是部分信息更新不够及时，个别栏目超过一个月没有新内容；三是基层公开的范围有待扩大，村务和校务公开衔接不够。',
    '下一步，将与政策同步制作图解和视频，丰富解读形式；每季度检查栏目更新情况，通报并督促整改；编制基层公开目录，指导学校和村居按目录公开，年底前全部完成。',
  ].join('\n'),
  otherMatters: '本年没有收取政府信息公开信息处理费，无其他需要报告的事项。',
}

/** The same, as short as it can be put where the tables tell the numbers: what a draft leaves open, in its order. */
const gaps = {
  overview: [
    '围绕招生入学、校园安全、营养改善推进公开',
    '发布规划、预算决算和招生政策等信息，重大决策公布草案和采纳情况，政策用图解、问答同步解读',
    '答复书由法律顾问审核，告知救济途径，重复提出的事项转为主动公开',
    '规范性文件集中公开、及时清理，公开前逐件做保密审查，目录每季度核对一遍',
    '网站专栏按目录设置，新媒体与网站同源发布，完成无障碍和适老化改造',
    '一次，38人',
    '分值不低于规定',
    '结果良好',
    '未发生责任追究情形',
  ],
  improvements: [
    '公开目录未覆盖学校，已编制目录并按目录公开',
    '一是政策解读图解和视频偏少；二是个别栏目更新不及时；三是村务校务公开衔接不够',
    '与政策同步制作图解和视频；每季度检查栏目并通报；年底前完成基层公开目录',
  ],
  otherMatters: ['未收取', '无其他需要报告的事项'],
}

/** Two hundred large numbers: most offices have twenty small ones. A department makes no 规章. */
function report(): Report {
  const rules = ['issued', 'repealed', 'inForce'].map((column) => [`disclosure.governmentRules.${column}`, 0] as const)
  const report = cityReport()
  const cells = { ...report.cells, ...Object.fromEntries(rules) }
  return {
    ...report,
    cells,
    agency: { ...report.agency, name: '云溪区教育局' },
    title: '云溪区教育局2025年政府信息公开工作年度报告',
    sections: prose,
  }
}

async function signIn(browser: Browser, site: Site, who: string): Promise<Person> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  page.setDefaultTimeout(20_000)
  await page.goto(`${site.address}/sign-in`)
  const person = new Person(page)
  await person.click(page.locator('input[name=username]'))
  await person.type(who)
  await person.press('Tab')
  await person.type(password)
  await person.press('Enter')
  person.think()
  await person.click(
    page
      .getByRole('link', { name: '继续填报' })
      .or(page.locator(`a[href$="${site.filing}"]`))
      .first(),
  )
  await page.locator('[data-cell]').first().waitFor()
  return person
}

/** Every number that is not zero is read off a paper and typed; sums follow, and what is left did not happen. */
async function typeTables(person: Person, { cells }: Report): Promise<void> {
  const { page } = person
  for (const table of ['disclosure', 'requests', 'disputes'] as const) {
    const own = cellsOf('2021').filter((cell) => cell.table === table)
    const first = own[0]
    if (!first) continue
    person.think()
    await person.click(page.locator(`.room [data-cell="${first.id}"]`))
    for (const { id, row, column } of own) {
      const value = cells[id]
      const isSum = row.kind === 'total' || column.kind === 'total'
      if (typeof value === 'number' && value !== 0 && !isSum) {
        person.think()
        await person.type(String(value))
      }
      await person.press('Tab')
    }
    person.think()
    const zeros = page
      .locator(`#part-${table}`)
      .getByRole('button', { name: /^空白格填 0/u })
      .first()
    if ((await zeros.count()) > 0 && (await zeros.isEnabled())) await person.click(zeros)
  }
}

/** `pasted`: out of another window, copied there. */
async function writeProse(person: Person, how: 'typed' | 'pasted'): Promise<void> {
  for (const [section, text] of Object.entries(prose)) {
    person.think()
    if (how === 'pasted') person.copyElsewhere()
    await person.click(person.page.locator(`textarea[id="sections.${section}"]`))
    await person.write(text, how)
  }
}

/** Has each section drafted from the tables, and writes into what the draft leaves open. */
async function completeDrafts(person: Person): Promise<void> {
  for (const [section, texts] of Object.entries(gaps)) {
    const part = person.page.locator(`#part-${section}`)
    person.think()
    await person.click(part.getByRole('button', { name: /^(?:按表格起草|起草框架)$/u }))
    for (const [at, text] of texts.entries()) {
      if (at > 0) await person.click(part.getByRole('button', { name: /^下一处待填/u }))
      await person.page.waitForFunction(selectsGap)
      person.think()
      await person.write(text, 'typed')
    }
    if ((await part.getByRole('button', { name: /^下一处待填/u }).count()) > 0)
      throw new Error(`${section} has more gaps`)
  }
}

/** Run in the page. */
function selectsGap(): boolean {
  const area = document.activeElement
  if (!(area instanceof HTMLTextAreaElement)) return false
  return area.value.slice(area.selectionStart, area.selectionEnd).startsWith('【待填')
}

/** Takes a Word file: the dialog of the system is two clicks, on the file and on 打开. */
async function importWord(person: Person): Promise<void> {
  const { page } = person
  person.think()
  person.point()
  person.think()
  person.point()
  person.point()
  const buffer = Buffer.from(await writeReport(report(), 'docx'))
  await page.locator('.ways input[type=file]').last().setInputFiles({ name: '报告.docx', mimeType: '', buffer })
  const write = page.getByRole('button', { name: /^写入 \d+ 项/u })
  await write.waitFor()
  person.think()
  await person.click(write)
}

async function handOver(browser: Browser, site: Site, clerk: Person): Promise<Person> {
  await clerk.page.getByText('已全部保存').waitFor()
  clerk.think()
  const lead = await signIn(browser, site, 'lead')
  for (const name of ['签发', '报送']) {
    lead.think()
    await lead.click(lead.page.getByRole('button', { name, exact: true }))
    lead.think()
    await lead.click(lead.page.getByRole('button', { name: `确认${name}` }))
    await lead.page.getByText(`已${name}`).first().waitFor()
  }
  return lead
}

/** What was handed over is the report, number for number. */
async function expectKept({ service, filing }: Site): Promise<void> {
  const view = (await (await service.as('lead').get(`/filings/${filing}`)).json()) as {
    fields: { id: string; value: unknown }[]
  }
  const kept = new Map(view.fields.map(({ id, value }) => [id, value]))
  const wrong = Object.entries(report().cells).filter(([id, value]) => kept.get(`cells.${id}`) !== value)
  if (wrong.length > 0) throw new Error(`${wrong.length} numbers are not what was typed: ${wrong[0]?.[0]}`)
}

async function tell(title: string, fill: (clerk: Person) => Promise<void>): Promise<void> {
  const site = await startSite()
  const browser = await openChromium()
  try {
    const clerk = await signIn(browser, site, 'clerk')
    await fill(clerk)
    const lead = await handOver(browser, site, clerk)
    await expectKept(site)
    const { key, point, thought } = clerk.acts
    const [own, others] = [clerk, lead].map(({ minutes }) => minutes.toFixed(1))
    console.log(`${title}: ${own} minutes (${key} keys, ${point} clicks, ${thought} thoughts), ${others} of the lead`)
  } finally {
    await browser.close()
    await site.close()
  }
}

const letters = Object.values(prose).join('').length
await tell('every number typed, the prose brought along', async (clerk) => {
  await typeTables(clerk, report())
  await writeProse(clerk, 'pasted')
})
await tell(`every number and ${letters} characters of prose typed`, async (clerk) => {
  await typeTables(clerk, report())
  await writeProse(clerk, 'typed')
})
const inGaps = Object.values(gaps).flat().join('').length
await tell(
  `every number typed, the prose drafted from them and ${inGaps} characters typed into its gaps`,
  async (clerk) => {
    await typeTables(clerk, report())
    await completeDrafts(clerk)
  },
)
await tell('from the Word file of the agency', importWord)
