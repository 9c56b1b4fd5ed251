/** Edition 2021: 国办公开办函〔2021〕30号, report years from 2021 on; 200 value cells. */

import {
  applicants,
  articleTwenty,
  corners,
  disputes,
  measures,
  requestBalance,
  requestRows,
  sections,
} from '../axes.ts'
import type { Column, Edition } from '../form.ts'

const decisionColumns = [
  { id: 'decisions', label: '本年处理决定数量', kind: 'input', measure: measures.cases },
] as const satisfies readonly Column[]

export const edition2021 = {
  id: '2021',
  notice: '国办公开办函〔2021〕30号',
  years: { from: 2021, to: null },
  sections,
  tables: [
    {
      id: 'disclosure',
      direction: 'down',
      balances: [],
      blocks: [
        {
          caption: articleTwenty.one,
          corner: corners.disclosure,
          columns: [
            { id: 'issued', label: '本年制发件数', kind: 'input', measure: measures.cases },
            { id: 'repealed', label: '本年废止件数', kind: 'input', measure: measures.cases },
            { id: 'inForce', label: '现行有效件数', kind: 'input', measure: measures.cases },
          ],
          rows: [
            { id: 'governmentRules', label: '规章', kind: 'input' },
            { id: 'normativeDocuments', label: '行政规范性文件', kind: 'input' },
          ],
        },
        {
          caption: articleTwenty.five,
          corner: corners.disclosure,
          columns: decisionColumns,
          rows: [{ id: 'licensing', label: '行政许可', kind: 'input' }],
        },
        {
          caption: articleTwenty.six,
          corner: corners.disclosure,
          columns: decisionColumns,
          rows: [
            { id: 'penalties', label: '行政处罚', kind: 'input' },
            { id: 'coercion', label: '行政强制', kind: 'input' },
          ],
        },
        {
          caption: articleTwenty.eight,
          corner: corners.disclosure,
          columns: [
            {
              id: 'amount',
              label: '本年收费金额（单位：万元）',
              kind: 'input',
              measure: { kind: 'money', unit: '万元' },
            },
          ],
          rows: [{ id: 'fees', label: '行政事业性收费', kind: 'input' }],
        },
      ],
    },
    {
      id: 'requests',
      direction: 'down',
      balances: [requestBalance],
      blocks: [
        {
          corner: corners.requests,
          columns: applicants,
          rows: [
            requestRows.received,
            requestRows.broughtForward,
            requestRows.results,
            requestRows.disclosed,
            requestRows.partlyDisclosed,
            ...requestRows.notDisclosed,
            ...requestRows.unableToProvide,
            ...requestRows.notHandled,
            { id: 'otherwiseHandled', label: '（六）其他处理', kind: 'heading', under: 'results' },
            {
              id: 'otherwiseHandled.notSupplemented',
              label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
              kind: 'input',
              under: 'otherwiseHandled',
            },
            {
              id: 'otherwiseHandled.feeUnpaid',
              label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
              kind: 'input',
              under: 'otherwiseHandled',
            },
            { id: 'otherwiseHandled.other', label: '3.其他', kind: 'input', under: 'otherwiseHandled' },
            requestRows.handled,
            requestRows.carriedForward,
          ],
        },
      ],
    },
    disputes,
  ],
} as const satisfies Edition
