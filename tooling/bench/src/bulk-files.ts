/** Many reports to check in bulk: each a Word file of its own agency, with figures and a text of its own. */

import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { balancedReport } from '@gouji/core/testing'
import { writeReport } from '@gouji/documents'
import { type Draw, seeded } from './random.ts'

export const perFolder = 1000
/** One report in so many has a sum that does not hold, one in so many the text of another. */
const wrongEach = 20
const copiedEach = 50

const words = Array.from(
  '公开信息管理平台监督保障申请答复政策解读栏目更新审核群众企业服务窗口热线培训考核评议清单目录发布网站图解专栏校对台账备案督办归档协查移送听证评估试点推广优化精简压减规范统一协调联动共享开放',
)

/**
 * A folder of so many thousand files, a thousand in each folder below. Files are made where they are not there yet: the
 * first of any number are the same, and kept once.
 */
export async function bulkFolder(
  thousands: number,
  { base, year = 2024 }: { readonly base: string; readonly year?: number },
): Promise<string> {
  const all = join(base, String(year))
  const some = join(base, `${year}-${thousands}`)
  await rm(some, { recursive: true, force: true })
  await mkdir(some, { recursive: true })
  for (let at = 0; at < thousands; at++) {
    const name = String(at).padStart(4, '0')
    await makeThousand(at, { folder: join(all, name), year })
    await symlink(join(all, name), join(some, name))
  }
  return some
}

async function makeThousand(
  at: number,
  { folder, year }: { readonly folder: string; readonly year: number },
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const there = new Set(await readdir(folder))
  for (let i = at * perFolder; i < (at + 1) * perFolder; i++) {
    const name = `${String(i).padStart(6, '0')}.docx`
    if (!there.has(name)) await writeFile(join(folder, name), await fileOf(i, year))
  }
}

async function fileOf(i: number, year: number): Promise<Uint8Array> {
  const draw = seeded(i + 1 + (2024 - year) * 0x200000)
  const report = balancedReport('2021', draw)
  const name = `云溪区第${i + 1}局`
  const text = textOf((i % copiedEach === 1 ? i - 1 : i) + (2024 - year) * 0x300000)
  const received = report.cells['requests.received.total']
  return writeReport(
    {
      ...report,
      year,
      title: `${name}${year}年政府信息公开工作年度报告`,
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
