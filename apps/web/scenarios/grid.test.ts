import { cellsOf } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
import { cellOf, describePages, eventually, paste, saved, shownIn, typeInto } from './in-browser.ts'
import { keptField, writeFields } from './service.ts'

const row = (id: string) =>
  ['naturalPerson', 'enterprise', 'researchInstitution', 'publicWelfare', 'legalServices', 'otherOrganization'].map(
    (column) => `requests.${id}.${column}`,
  )

/** As Excel puts two rows on the clipboard: its own styles, a wide number, a merged cell. */
const fromExcel = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=ProgId content=Excel.Sheet><style><!--td {mso-style-parent:style0;}--></style></head><body>
<!--StartFragment--><table border=0 cellpadding=0 cellspacing=0 width=432 style='border-collapse:collapse'>
 <col width=72 span=6 style='width:54pt'>
 <tr height=19 style='height:14.25pt'><td height=19 align=right x:num="1647">1,647</td><td align=right x:num>12</td>
  <td>/</td><td></td><td class=xl65 colspan=2>&#65301;</td></tr>
 <tr height=19><td align=right x:num>3</td><td align=right x:num>0</td><td x:num>1</td><td>约2
  件</td><td x:num>4</td><td x:num>5</td></tr>
</table><!--EndFragment--></body></html>`

/** As WPS puts a row on the clipboard: numbers as `x:num` beside what is shown, texts as `x:str`. */
const fromWps = `<html xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="ProgId" content="Excel.Sheet"/>
<meta name="Generator" content="WPS Office ET"/></head><body><!--StartFragment-->
<table width="384" border="0" cellpadding="0" cellspacing="0" style='width:288.00pt;border-collapse:collapse;'>
 <col width="20" style='width:15.00pt;'/><col width="64" span="5" style='width:48.00pt;'/>
 <tr height="18" style='height:13.50pt;'><td class="xl65" height="18" x:num="1647">###</td><td x:num="0"> - </td>
  <td x:str>&#65303;</td><td></td><td x:str>无</td><td x:str>12件</td></tr></table><!--EndFragment--></body></html>`

describePages('the grid', (office) => {
  it('is filled in with the keyboard alone: Tab to the right, Enter under where one began, sums as one types', async () => {
    const page = await office.enter('clerk')
    await cellOf(page, 'disputes.reconsideration.upheld').click()
    for (const digit of ['1', '0', '0', '2']) {
      await page.keyboard.type(digit)
      await page.keyboard.press('Tab')
    }
    await eventually(page, 'disputes.reconsideration.total').toBe('3')
    await cellOf(page, 'requests.received.naturalPerson').click()
    for (const digit of ['4', '5']) {
      await page.keyboard.type(digit)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('td')?.dataset.cell)).toBe(
      'requests.broughtForward.naturalPerson',
    )
    await saved(page)
    expect(await keptField(office.site, 'cells.disputes.reconsideration.total')).toBe(3)
  })

  it('goes down from where Tab began the row one is in, not the row before', async () => {
    const page = await office.enter('clerk')
    await cellOf(page, 'disclosure.governmentRules.issued').click()
    for (const digit of ['0', '0', '0', '2', '2']) {
      await page.keyboard.type(digit)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('11')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('td')?.dataset.cell)).toBe(
      'disclosure.licensing.decisions',
    )
  })

  it('shows the sum while one types, takes it back with Escape, and edits with F2', async () => {
    const page = await office.enter('clerk')
    for (const cell of row('received')) await typeInto(page, cell, '1')
    await cellOf(page, 'requests.received.enterprise').click()
    await page.keyboard.type('42')
    expect(await shownIn(page, 'requests.received.total')).toBe('47')
    await page.keyboard.press('Escape')
    expect(await shownIn(page, 'requests.received.total')).toBe('6')
    await page.keyboard.press('F2')
    await page.keyboard.type('0')
    await page.keyboard.press('Enter')
    expect(await shownIn(page, 'requests.received.total')).toBe('15')
    await page.keyboard.press('Control+z')
    expect(await shownIn(page, 'requests.received.total')).toBe('6')
    await page.keyboard.press('Control+y')
    expect(await shownIn(page, 'requests.received.enterprise')).toBe('10')
  })

  it('takes back what is being typed with Ctrl+Z, and leaves what was entered before', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, 'requests.received.naturalPerson', '4')
    await cellOf(page, 'requests.received.naturalPerson').click()
    await page.keyboard.type('57')
    await page.keyboard.press('Control+z')
    expect(await shownIn(page, 'requests.received.naturalPerson')).toBe('4')
    await page.keyboard.press('Control+z')
    expect(await shownIn(page, 'requests.received.naturalPerson')).toBe('')
  })

  it('goes to what is undone where it is out of sight', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, 'disclosure.licensing.decisions', '4')
    await cellOf(page, 'disputes.reconsideration.upheld').click()
    await page.keyboard.press('Control+z')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('td')?.dataset.cell))
      .toBe('disclosure.licensing.decisions')
  })

  it('brings the end of a selection into sight', async () => {
    const page = await office.enter('clerk')
    await cellOf(page, 'requests.received.naturalPerson').click()
    await page.keyboard.press('Control+Shift+End')
    const last = cellOf(page, 'requests.carriedForward.total')
    const box = await last.boundingBox()
    expect(box && box.y > 0 && box.y + box.height <= 768).toBe(true)
    expect(await last.getAttribute('aria-selected')).toBe('true')
  })

  it('leaves a total that somebody wrote over, says what it should be, and takes it with one click', async () => {
    const page = await office.enter('clerk')
    for (const cell of row('received')) await typeInto(page, cell, '2')
    await typeInto(page, 'requests.received.total', '21')
    await typeInto(page, 'requests.received.enterprise', '3')
    expect(await shownIn(page, 'requests.received.total')).toBe('21')
    await cellOf(page, 'requests.received.total').click()
    await page.getByRole('button', { name: '改为合计 13' }).click()
    expect(await shownIn(page, 'requests.received.total')).toBe('13')
    await typeInto(page, 'requests.received.total', '21')
    await cellOf(page, 'requests.received.total').click()
    await page.keyboard.press('Delete')
    expect(await shownIn(page, 'requests.received.total')).toBe('13')
  })

  it('takes a block from Excel as it is: separators, “/”, full-width digits; merged places and blanks are no zeros', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, 'requests.received.publicWelfare', '9')
    await cellOf(page, 'requests.received.naturalPerson').click()
    await paste(page, { 'text/html': fromExcel, 'text/plain': 'not looked at' })
    await page.getByText('已粘贴 11 格，其中 1 格是空白（原来填的 1 个数清空了），1 格不是数，请核对').waitFor()
    await saved(page)
    const kept = (cell: string) => keptField(office.site, `cells.requests.${cell}`)
    expect(await kept('received.naturalPerson')).toBe(1647)
    expect(await kept('received.researchInstitution')).toEqual({ state: 'notApplicable', text: '/' })
    expect(await kept('received.publicWelfare')).toBeNull()
    expect(await kept('received.legalServices')).toBe(5)
    expect((await kept('received.otherOrganization')) ?? null).toBeNull()
    expect(await kept('broughtForward.publicWelfare')).toEqual({ state: 'text', text: '约2 件' })
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    expect(await shownIn(page, 'requests.received.publicWelfare')).toBe('9')
    expect(await shownIn(page, 'requests.received.naturalPerson')).toBe('')
  })

  it('takes a block from WPS: its numbers beside what a narrow column shows, texts, and blanks', async () => {
    const page = await office.enter('clerk')
    await cellOf(page, 'requests.received.naturalPerson').click()
    await paste(page, { 'text/html': fromWps, 'text/plain': '###\t －\t７\t\t无\t12件' })
    await page.getByText('已粘贴 6 格').waitFor()
    await saved(page)
    const kept = await Promise.all(row('received').map((cell) => keptField(office.site, `cells.${cell}`)))
    expect(kept.slice(0, 3)).toEqual([1647, 0, 7])
    expect(kept[3] ?? null).toBeNull()
    expect(kept[5]).toBe(12)
    for (const face of ['zero', 'number', 'blank']) {
      await page.locator(`.requests td.${face}`).first().waitFor()
    }
  })

  it('takes text with tabs from WPS, says what did not fit, and one number for a whole selection', async () => {
    const page = await office.enter('clerk')
    await cellOf(page, 'requests.received.otherOrganization').click()
    await paste(page, { 'text/plain': '1\t1\t7\r\n2\t2\t8\r\n' })
    await page.getByText('已粘贴 4 格，2 个数超出表格，没有粘贴').waitFor()
    const undo = page.getByRole('status').filter({ hasText: '已粘贴' }).getByRole('button', { name: '撤销' })
    expect(await undo.count()).toBe(1)
    // The same once more changes nothing: there is nothing of it to be undone.
    await cellOf(page, 'requests.received.otherOrganization').click()
    await paste(page, { 'text/plain': '1\t1\t7\r\n2\t2\t8\r\n' })
    await expect.poll(() => undo.count()).toBe(0)
    await cellOf(page, 'requests.disclosed.naturalPerson').click()
    await cellOf(page, 'requests.partlyDisclosed.enterprise').click({ modifiers: ['Shift'] })
    await paste(page, { 'text/plain': '3' })
    for (const cell of [
      'disclosed.naturalPerson',
      'disclosed.enterprise',
      'partlyDisclosed.naturalPerson',
      'partlyDisclosed.enterprise',
    ]) {
      expect(await shownIn(page, `requests.${cell}`)).toBe('3')
    }
  })

  it('finds the cells of a whole table copied from a page or from Word by its labels', async () => {
    const page = await office.enter('clerk')
    const labels = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
    const heads = [...labels, ...labels, ...labels].map((label) => `<td><p>${label}</p></td>`).join('')
    const values = [1, 0, 0, 0, 1, 0, 2, 0, 0, 2, 0, 0, 0, 3, 3].map((n) => `<td><p>${n}</p></td>`).join('')
    const table = `<table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>
      <tr><td rowspan=2>结果维持</td><td rowspan=2>结果纠正</td><td rowspan=2>其他结果</td><td rowspan=2>尚未审结</td><td rowspan=2>总计</td>
      <td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>
      <tr>${heads.slice(heads.length / 3)}</tr><tr>${values}</tr></table>`
    await cellOf(page, 'requests.received.naturalPerson').click()
    await paste(page, { 'text/html': table })
    await page.getByText('已按行名列名对应粘贴 15 格').waitFor()
    expect(await shownIn(page, 'disputes.litigationDirect.corrected')).toBe('2')
    expect(await shownIn(page, 'requests.received.naturalPerson')).toBe('')
  })

  it('puts a summary of one’s own where its names tell, and one with an unknown name nowhere', async () => {
    const page = await office.enter('clerk')
    const rows = ['事项\t自然人\t企业\t总计', '本年新收\t5\t2\t7', '予以公开\t3\t1\t4', '不存在\t2\t1\t3']
    await cellOf(page, 'requests.received.naturalPerson').click()
    await paste(page, { 'text/plain': [...rows, '经办人\t8\t8\t8'].join('\r\n') })
    await page.getByText('没有粘贴。这些行不知道填在哪一行：“经办人”').waitFor()
    expect(await shownIn(page, 'requests.received.naturalPerson')).toBe('')
    const asTable = rows.map((row) => `<tr><td>${row.replaceAll('\t', '</td><td>')}</td></tr>`).join('')
    await paste(page, { 'text/html': `<table>${asTable}</table>`, 'text/plain': rows.join('\r\n') })
    await page.getByText('已按行名列名对应粘贴 9 格').waitFor()
    expect(await shownIn(page, 'requests.received.naturalPerson')).toBe('5')
    expect(await shownIn(page, 'requests.unableToProvide.notHeld.enterprise')).toBe('1')
    expect(await shownIn(page, 'requests.received.researchInstitution')).toBe('')
  })

  it('offers to take back what it speaks of, and no longer once something else was done', async () => {
    const page = await office.enter('clerk')
    await cellOf(page, 'requests.received.naturalPerson').click()
    await paste(page, { 'text/plain': '1\t2' })
    const notice = page.getByRole('status').filter({ hasText: '已粘贴 2 格' })
    await notice.getByRole('button', { name: '撤销' }).waitFor()
    await typeInto(page, 'requests.broughtForward.naturalPerson', '7')
    await notice.waitFor({ state: 'detached' })
    expect(await shownIn(page, 'requests.received.enterprise')).toBe('2')
  })

  it('copies what is selected as text and as a table, and cuts it', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, 'requests.received.naturalPerson', '7')
    await typeInto(page, 'requests.received.enterprise', '8')
    await cellOf(page, 'requests.received.naturalPerson').click()
    await page.keyboard.press('Shift+ArrowRight')
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('cut', { clipboardData, bubbles: true, cancelable: true }),
      )
      return [clipboardData.getData('text/plain'), clipboardData.getData('text/html')]
    })
    expect(copied).toEqual(['7\t8', '<table><tr><td>7</td><td>8</td></tr></table>'])
    expect(await shownIn(page, 'requests.received.enterprise')).toBe('')
  })

  it('writes zeros only where asked, into every blank that can be zero, and says how many; no total is typed', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, 'requests.received.naturalPerson', '2')
    await page.getByRole('button', { name: '另 1 格不会是 0' }).first().click()
    await page.locator('td.active[data-cell="requests.carriedForward.naturalPerson"] input:focus').waitFor()
    await page.getByRole('button', { name: '空白格填 0（142 格）' }).first().click()
    await page
      .getByText(/已把 142 个空白格填为 0；还有 1 格按已有的数不是 0，没有填，请核对后填写：.*结转下年度/u)
      .waitFor()
    expect(await shownIn(page, 'requests.carriedForward.naturalPerson')).toBe('')
    await page.getByText('按已填的数推算，这一格是 2').waitFor()
    await page.getByRole('button', { name: '填入 2', exact: true }).first().click()
    expect(await shownIn(page, 'requests.carriedForward.total')).toBe('2')
    expect(await shownIn(page, 'requests.received.total')).toBe('2')
    expect(await shownIn(page, 'requests.handled.total')).toBe('0')
    await page.reload()
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: '撤销', exact: true }).first().click()
    expect(await shownIn(page, 'requests.handled.total')).toBe('')
  })

  it('offers what a wrong cell may be, and takes it with one click', async () => {
    const { cells } = exampleReport({ edition: '2021' })
    const sums = [
      'received.naturalPerson',
      'received.total',
      'disclosed.total',
      'handled.naturalPerson',
      'handled.total',
    ]
    const values = Object.fromEntries([
      ...cellsOf('2021').map(({ id }) => [`cells.${id}`, cells[id] ?? 0]),
      ...sums.map((cell) => [`cells.requests.${cell}`, 116]),
      ['cells.requests.disclosed.naturalPerson', 161],
    ])
    await writeFields(office.site, { as: 'lead', values })
    const page = await office.enter('clerk')
    await page.getByText('可能应为 116，而不是 161').first().waitFor()
    await cellOf(page, 'requests.disclosed.naturalPerson').getByText('可能 116').waitFor()
    await cellOf(page, 'requests.disclosed.total').click()
    await page.getByRole('region', { name: '当前单元格' }).getByText('可能应为 116，而不是 161').waitFor()
    await page.getByRole('button', { name: '改为 116', exact: true }).first().click()
    await eventually(page, 'requests.disclosed.naturalPerson').toBe('116')
    await page.getByText('可能应为').waitFor({ state: 'detached' })
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await eventually(page, 'requests.disclosed.naturalPerson').toBe('161')
  })

  it('asks about an amount in another unit, and converts it only when told to', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, 'disclosure.fees.amount', '125000元')
    await cellOf(page, 'disclosure.fees.amount').click()
    expect(await shownIn(page, 'disclosure.fees.amount')).toBe('125000元')
    await page.getByRole('button', { name: '换算为 12.5 万元' }).click()
    expect(await shownIn(page, 'disclosure.fees.amount')).toBe('12.5')
  })

  it('can be left with the keyboard: Tab behind the last cell, or Escape and Tab', async () => {
    const page = await office.enter('clerk')
    await cellOf(page, 'disclosure.licensing.decisions').click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('table'))).toBeNull()
    expect(cellsOf('2021')).toHaveLength(await page.locator('.room [data-cell]').count())
  })
})
