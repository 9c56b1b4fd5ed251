import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkSchema } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { type Ran, runInMemory, withFiles } from '../testing/in-memory.ts'

const prose =
  '紧扣群众关切，局门户网站设立专栏，逐项公布办事指南和收费标准，来电来信由专人登记、当日转办、三日内答复。每季度对全部栏目巡查一次，错链断链当周修复；年中和年末各组织一次业务培训，机关科室和直属单位的信息员全部到场，测验成绩纳入科室考核。'

const reportOf = (name: string, { received = 0, overview = '' } = {}) =>
  JSON.stringify(
    exampleReport({
      edition: '2021',
      year: 2024,
      agency: { name },
      cells: { 'requests.received.total': received },
      sections: { overview },
    }),
  )

const files = {
  '报告/a.json': reportOf('云溪区司法局', { received: 3, overview: prose }),
  '报告/b.json': reportOf('云溪区审计局'),
  '报告/c.txt': '会议纪要',
  '报告/d.json': reportOf('云溪区民政局', { overview: prose }),
  '报告/e.json': reportOf('云溪区水务局', { overview: prose.replace('专栏', '专区') }),
}

async function inFolder(
  use: (office: {
    readonly gouji: (line: string) => Promise<Ran>
    readonly text: (name: string) => Promise<string>
    readonly change: (name: string, change: (text: string) => string) => Promise<void>
  }) => Promise<void>,
): Promise<void> {
  await withFiles(files, async (cwd) => {
    const text = (name: string) => readFile(join(cwd, name), 'utf8')
    await use({
      gouji: (line) => runInMemory(line.split(' '), { cwd }),
      text,
      change: async (name, change) => writeFile(join(cwd, name), change(await text(name))),
    })
  })
}

describe('the results of the parts of a run', () => {
  for (const [parts, partFormat] of [
    [1, 'json'],
    [2, 'json'],
    [3, 'ndjson'],
    [7, 'ndjson'],
  ] as const) {
    it(`become the result of the whole, byte for byte: ${parts} as ${partFormat}`, () =>
      inFolder(async ({ gouji }) => {
        const names = Array.from({ length: parts }, (_, i) => `part${i + 1}`)
        for (const [i, name] of names.entries()) {
          await gouji(`check 报告 --shard ${i + 1}/${parts} --format ${partFormat} --output-file ${name}`)
        }
        const merged = names.toReversed().join(' ')
        for (const format of ['json', 'ndjson', 'html', 'sarif', 'csv', 'pretty', 'markdown', 'junit', 'github']) {
          const whole = await gouji(`check 报告 --format ${format}`)
          expect(await gouji(`merge ${merged} --format ${format}`), format).toEqual(whole)
        }
      }))
  }

  it('are told alike across the parts, which no part can tell', () =>
    inFolder(async ({ gouji, text }) => {
      await gouji('check 报告 --shard 1/2 --format json --output-file 1.json')
      await gouji('check 报告 --shard 2/2 --format json --output-file 2.json')
      const alike = (json: string) =>
        checkSchema
          .parse(JSON.parse(json))
          .reports.filter(({ findings }) => findings.some(({ rule }) => rule === 'similar-to-other'))
          .map(({ agency }) => agency)
      expect([...alike(await text('1.json')), ...alike(await text('2.json'))]).toEqual([])
      const { stdout } = await gouji('merge 1.json 2.json --format json')
      expect(alike(stdout)).toEqual(['云溪区司法局', '云溪区民政局', '云溪区水务局'])
    }))

  it('are held against a baseline as the whole is', () =>
    inFolder(async ({ gouji }) => {
      await gouji('check 报告 --write-baseline known.json')
      await gouji('check 报告 --shard 1/2 --format json --output-file 1.json')
      await gouji('check 报告 --shard 2/2 --format json --output-file 2.json --baseline known.json')
      const whole = await gouji('check 报告 --format json --baseline known.json')
      expect(await gouji('merge 1.json 2.json --format json --baseline known.json')).toEqual(whole)
    }))
})

describe('results that do not belong together', () => {
  const wrong: Readonly<Record<string, readonly [before: string, merge: string, stderr: RegExp]>> = {
    'lack one': ['', 'merge 1.json', /^缺第 2 份（共 2 份）\n$/u],
    'have one twice': ['', 'merge 1.json 2.json 1.json', /都是第 1 份\n$/u],
    'are of other files': [
      'check 报告/a.json 报告/b.json --shard 2/2 --format json --output-file 2.json',
      'merge 1.json 2.json',
      /检查的不是同一批文件/u,
    ],
    'are of another number of parts': [
      'check 报告 --shard 3/3 --format json --output-file 2.json',
      'merge 1.json 2.json',
      /2\.json 是分 3 份检查的，其他的分 2 份/u,
    ],
    'were checked with other settings': [
      '',
      'merge 1.json 2.json --profile 报告/profile.json',
      /给 merge 同样的 --profile 和 --rules/u,
    ],
    'are in another language': ['', 'merge 1.json 2.json --lang en', /add --lang zh/u],
    'are whole results': ['check 报告 --format json --output-file 2.json', 'merge 2.json', /不是分份检查的结果/u],
    'are nowhere': ['', 'merge 1.json nowhere.json', /^找不到文件：nowhere\.json\n$/u],
  }
  for (const [title, [before, merge, stderr]] of Object.entries(wrong)) {
    it(`are refused: they ${title}`, () =>
      inFolder(async ({ gouji, change, text }) => {
        await gouji('check 报告 --shard 1/2 --format json --output-file 1.json')
        await gouji('check 报告 --shard 2/2 --format json --output-file 2.json')
        if (before !== '') await gouji(before)
        await gouji('check 报告/a.json --format json --output-file 报告/profile.json')
        await change('报告/profile.json', () => '{"schema":"gouji/profile@1","off":{"all-zero":"另行备案"}}')
        const ran = await gouji(merge)
        expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' })
        expect(ran.stderr).toMatch(stderr)
        expect(await text('1.json')).toContain('"shard"')
      }))
  }

  it('are refused where one ends before its end, and leave no file', () =>
    inFolder(async ({ gouji, change, text }) => {
      await gouji('check 报告 --shard 1/2 --format ndjson --output-file 1')
      await gouji('check 报告 --shard 2/2 --format ndjson --output-file 2')
      await change('2', (whole) => `${whole.split('\n').slice(0, -2).join('\n')}\n`)
      const { code, stderr } = await gouji('merge 1 2 --format json --output-file merged.json')
      expect({ code, stderr }).toEqual({ code: 2, stderr: '2 不完整或已被改动，请重新检查这一份\n' })
      await expect(text('merged.json')).rejects.toThrow()
    }))
})
