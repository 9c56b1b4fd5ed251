import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'everything that did not occur is a written 0', edition: '2021' },
    {
      title: 'items went down, and an amount has decimals: both are numbers',
      edition: '2019',
      cells: { 'disclosure.licensing.change': -3, 'disclosure.procurement.amount': 85.62 },
    },
    {
      title: 'a table that is wholly blank is one finding of another rule, not twenty-five of this one',
      edition: '2021',
      cells: blankTable(),
    },
    {
      title: 'a table that the source does not have is left to another rule',
      edition: '2021',
      without: ['requests.'],
    },
  ],
  fails: [
    {
      title: 'a blank, even where the total proves it to be zero',
      edition: '2021',
      cells: {
        'requests.received.naturalPerson': 6,
        'requests.received.enterprise': null,
        'requests.received.otherOrganization': null,
        'requests.received.total': 6,
      },
      messages: ['“本年新收政府信息公开申请数量”行“商业企业”“其他”列为空，请补填，没有发生的填 0'],
    },
    {
      title: 'a row is blank, and the row of totals because of it: one gap, where it is to be filled',
      edition: '2021',
      cells: {
        'requests.disclosed.naturalPerson': null,
        'requests.disclosed.total': null,
        'requests.handled.naturalPerson': null,
        'requests.handled.total': null,
      },
      messages: ['“予以公开”行“自然人”“总计”列为空，请补填，没有发生的填 0'],
    },
    {
      title: 'a total whose parts are all there is blank',
      edition: '2021',
      cells: { 'requests.handled.total': null },
      messages: ['“本年度办理结果总计”行“总计”列为空，请补填，没有发生的填 0'],
    },
    {
      title: 'what an agency has no power to do is marked “/”',
      edition: '2021',
      cells: {
        'disclosure.governmentRules.issued': { state: 'notApplicable', text: '/' },
        'disclosure.governmentRules.repealed': { state: 'notApplicable', text: '/' },
        'disclosure.governmentRules.inForce': { state: 'notApplicable', text: '/' },
        'disclosure.coercion.decisions': { state: 'notApplicable', text: '无' },
      },
      messages: ['“规章”行整行填“/”，没有发生的填 0', '“行政强制”行“本年处理决定数量”列填“无”，没有发生的填 0'],
    },
    {
      title: 'text around a number: offered where it is the only one, never taken',
      edition: '2019',
      cells: {
        'disclosure.procurement.projects': { state: 'text', text: '公务用车10辆' },
        'disclosure.normativeDocuments.publishedTotal': { state: 'text', text: '22（其中修订16件）' },
        'disclosure.procurement.amount': { state: 'text', text: '约85万' },
      },
      messages: [
        '“规范性文件”行“对外公开总数量”列填“22（其中修订16件）”，请只填数字',
        '“政府集中采购”行整行填“公务用车10辆”等，请只填数字',
      ],
    },
    {
      title: 'one text with one number',
      edition: '2019',
      cells: { 'disclosure.procurement.projects': { state: 'text', text: '公务用车10辆' } },
      messages: ['“政府集中采购”行“采购项目数量”列填“公务用车10辆”，请只填数字，如 10'],
    },
    {
      title: 'a number with the mark of a note, or a letter for a digit: which number is meant is not guessed',
      edition: '2021',
      cells: {
        'requests.received.total': { state: 'text', text: '38¹' },
        'requests.handled.total': { state: 'text', text: '3l' },
      },
      messages: [
        '“本年新收政府信息公开申请数量”行“总计”列填“38¹”，请只填数字',
        '“本年度办理结果总计”行“总计”列填“3l”，请只填数字',
      ],
    },
    {
      title: 'an amount with its unit: what it comes to in the unit of the column is not guessed',
      edition: '2021',
      cells: { 'disclosure.fees.amount': { state: 'text', text: '125000元' } },
      messages: ['“行政事业性收费”行“本年收费金额”列填“125000元”，请只填数字'],
    },
    {
      title: 'a group of disputes is blank, and a row of requests is not in the table',
      edition: '2021',
      cells: {
        'disputes.litigationDirect.upheld': null,
        'disputes.litigationDirect.corrected': null,
        'disputes.litigationDirect.otherOutcome': null,
        'disputes.litigationDirect.pending': null,
        'disputes.litigationDirect.total': null,
        'disputes.reconsideration.pending': null,
      },
      without: ['requests.otherwiseHandled.feeUnpaid.'],
      messages: [
        '“其他处理—申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”行整行缺失，请按格式补齐',
        '行政复议“尚未审结”为空，请补填，没有发生的填 0',
        '行政诉讼—未经复议直接起诉整组为空，请补填，没有发生的填 0',
      ],
    },
  ],
  skips: [
    {
      title: 'the reader found no place for the numbers of a row',
      edition: '2021',
      without: ['requests.disclosed.'],
      certainty: { 'requests.disclosed.naturalPerson': 'unplaced-values' },
      reason: 'uncertain-cells',
    },
  ],
}

function blankTable(): Readonly<Record<string, null>> {
  const columns = ['upheld', 'corrected', 'otherOutcome', 'pending', 'total']
  const groups = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration']
  return Object.fromEntries(groups.flatMap((group) => columns.map((column) => [`disputes.${group}.${column}`, null])))
}
