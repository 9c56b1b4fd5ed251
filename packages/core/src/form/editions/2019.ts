/** Edition 2019: 国办公开办函〔2019〕60号 (trial), report years 2019 and 2020; 198 value cells. */

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

const documentColumns = [
  { id: 'newlyMade', label: '本年新制作数量', kind: 'input', measure: measures.cases },
  { id: 'newlyPublished', label: '本年新公开数量', kind: 'input', measure: measures.cases },
  { id: 'publishedTotal', label: '对外公开总数量', kind: 'input', measure: measures.cases },
] as const satisfies readonly Column[]

const itemColumns = [
  { id: 'previousItems', label: '上一年项目数量', kind: 'input', measure: measures.items },
  { id: 'change', label: '本年增/减', kind: 'input', measure: measures.itemsChange },
] as const satisfies readonly Column[]

const decisionColumns = [
  ...itemColumns,
  { id: 'decisions', label: '处理决定数量', kind: 'input', measure: measures.cases },
] as const satisfies readonly Column[]

export const edition2019 = {
  id: '2019',
  notice: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
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
          columns: documentColumns,
          rows: [
            { id: 'governmentRules', label: '规章', kind: 'input' },
            { id: 'normativeDocuments', label: '规范性文件', kind: 'input' },
          ],
        },
        {
          caption: articleTwenty.five,
          corner: corners.disclosure,
          columns: decisionColumns,
          rows: [
            { id: 'licensing', label: '行政许可', kind: 'input' },
            { id: 'otherServices', label: '其他对外管理服务事项', kind: 'input' },
          ],
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
          columns: itemColumns,
          rows: [{ id: 'fees', label: '行政事业性收费', kind: 'input' }],
        },
        {
          caption: articleTwenty.nine,
          corner: corners.disclosure,
          columns: [
            { id: 'projects', label: '采购项目数量', kind: 'input', measure: measures.items },
            { id: 'amount', label: '采购总金额', kind: 'input', measure: { kind: 'money', unit: null } },
          ],
          rows: [{ id: 'procurement', label: '政府集中采购', kind: 'input' }],
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
            { id: 'otherwiseHandled', label: '（六）其他处理', kind: 'input', under: 'results' },
            requestRows.handled,
            requestRows.carriedForward,
          ],
        },
      ],
    },
    disputes,
  ],
} as const satisfies Edition
