import type { Topic } from '../narrative/topics.ts'
import { proseAgrees, type SaidParams } from './narrative-checks.ts'
import { defineRule, passed } from './rule.ts'

const agrees = proseAgrees(['issued', 'repealed', 'inForce'])
const names: Readonly<Partial<Record<Topic, string>>> = { issued: '制发', repealed: '废止', inForce: '现行有效' }

/**
 * 正文中行政规范性文件的制发、废止、现行有效件数与主动公开表一致。
 *
 * The normative documents the prose counts are those of the table.
 */
export const narrativeDocuments = defineRule<SaidParams>({
  id: 'narrative-documents',
  title: {
    zh: '正文规范性文件的制发、废止、现行有效件数与表一致',
    en: 'The normative documents the prose counts are those of the table.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  // The prose of a government speaks of its own documents, its table of those of all its departments.
  check: (facts) => (facts.report.agency.kind === 'government' ? passed : agrees(facts)),
  message: ({ params: { topic, said, counted, quote } }) => ({
    zh: `正文写规范性文件${names[topic] ?? topic} ${said} 件，表中为 ${counted} 件：“${quote}”`,
    en: `The prose says ${said} normative documents (${topic}), the table ${counted}.`,
  }),
})
