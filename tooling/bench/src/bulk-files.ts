/** Many reports to check in bulk: each a Word file of its own agency, with figures and a text of its own. */

import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { balancedReport } from '@gouji/core/testing'
import { writeReport } from '@gouji/documents'
import { type Draw, seeded } from './random.ts'

const perFolder = 1000
/** One report in so many has a sum that does not hold, one in so many the text of another. */
const wrongEach = 20
const copiedEach = 50

const words = Array.from(
  '公开信息管理平台监督保障申请答复政策解读栏目更新审核群众企业服务窗口热线培训考核评议清单目录发布网站图解专栏校对台账备案督办归档协查移送听证评估试点推广优化精简压减规范统一协调联动共享开放',
)

/** Makes what is not there yet; answers the folder of the first `count` files, which are those of any larger count. */
export async function bulkFiles(count: number, base: string): Promise<string> {
  const folder = join(base, String(count))
  for (let i = 0; i < count; i++) {
    const inner = join(folder, String(Math.floor(i / perFolder)).padStart(4, '0'))
    const path = join(inner, `${String(i).padStart(6, '0')}.docx`)
    if (await stat(path).catch(() => undefined)) continue
    if (i % perFolder === 0) await mkdir(inner, { recursive: true })
    await writeFile(path, await fileOf(i))
  }
  return folder
}

async function fileOf(i: number): Promise<Uint8Array> {
  const draw = seeded(i + 1)
  const report = balancedReport('2021', draw)
  const name = `云溪区第${i + 1}局`
  const text = textOf(i % copiedEach === 1 ? i - 1 : i)
  const received = report.cells['requests.received.total']
  return writeReport(
    {
      ...report,
      year: 2024,
      title: `${name}2024年政府信息公开工作年度报告`,
      agency: { name, kind: 'department', code: null },
      sections: { ...report.sections, overview: text, improvements: textOf(i + 0x100000), otherMatters: '无。' },
      cells: {
        ...report.cells,
        ...(i % wrongEach === 0 && typeof received === 'number' && { 'requests.received.total': received + 1 }),
      },
    },
    'docx',
  )
}

/** Some 700 characters in sentences, of few words as such texts are. */
function textOf(seed: number): string {
  const draw: Draw = seeded(seed * 7919 + 17)
  const sentence = () => `${Array.from({ length: 30 + draw(30) }, () => words[draw(words.length - 1)]).join('')}。`
  return Array.from({ length: 16 }, sentence).join('')
}
