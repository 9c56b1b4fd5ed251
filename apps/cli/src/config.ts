/** The settings of a folder: `gouji.config.json`, found there or above, or named with `--config`. */

import { stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { problemsOf } from '@gouji/core'
import * as z from 'zod'
import { failSeverities } from './bulk/verdict.ts'
import { formats } from './output/formats.ts'
import { problemsIn, readJson } from './read-json.ts'
import type { Io } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { settings as words } from './words-settings.ts'

const configName = 'gouji.config.json'

const file = z.string().regex(/\S/u)

/** Everything may be left out; what the command line says comes first. Files are named from where the settings stand. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('供编辑器使用，程序不看'),
    schema: z.literal('gouji/config@1'),
    paths: z.array(file).min(1).optional().describe('要检查的文件或文件夹（命令行没有写时）'),
    profile: file.optional().describe('本地设置（gouji/profile@1）'),
    rules: file.optional().describe('另外加用的规则：导出 rules 的 ES 模块'),
    previous: file.optional().describe('上一年度的报告：文件或文件夹'),
    explanations: file.optional().describe('说明理由的文件（gouji/explanations@1）'),
    baseline: file.optional().describe('已知问题的文件（gouji/baseline@1）'),
    outputs: z
      .array(z.strictObject({ format: z.enum(formats), file: file.optional() }).meta({ id: 'ConfigOutput' }))
      .min(1)
      .optional()
      .describe('输出：格式和写入的文件；没有文件的一种输出到屏幕'),
    failSeverity: z.enum(failSeverities).optional().describe('从哪一级起算不通过，默认 error'),
    maxWarnings: z.int().nonnegative().optional().describe('警告超过这个数即不通过'),
    quiet: z.boolean().optional().describe('屏幕上只显示错误'),
    similar: z.boolean().optional().describe('与同批其他报告比对雷同，默认 true'),
    concurrency: z.int().positive().optional().describe('同时检查的文件数'),
    cache: z.union([z.boolean(), file]).optional().describe('采用上次的结果：true 或缓存文件'),
    lang: z.enum(['zh', 'en']).optional().describe('语言，默认 zh'),
    color: z.boolean().optional().describe('是否用颜色，默认只在终端上用'),
  })
  .meta({ id: 'Config' })

type ConfigInput = z.output<typeof configSchema>

/** What a folder settles. File names are as the command line would have them. */
export interface Config extends Readonly<Omit<ConfigInput, '$schema' | 'schema'>> {
  /** Where it stands; `null`: there is none. */
  readonly file: string | null
}

const none: Config = { file: null }

/** Reads the settings in force; throws a UsageError that names every mistake. */
export async function readConfig(named: string | undefined, io: Io): Promise<Config> {
  const path = named ?? (await findAbove(io.cwd))
  if (path === undefined) return none
  const shown = named ?? shortest(path, io.cwd)
  const data = await readJson(shown, io)
  const problems = problemsOf(configSchema, data)
  if (problems.length > 0) throw problemsIn(shown, problems)
  const { $schema: _, schema: __, ...config } = configSchema.parse(data)
  const folder = dirname(resolve(io.cwd, path))
  const fromHere = (name: string) => shortest(resolve(folder, name), io.cwd)
  const { paths, outputs, cache } = config
  const files = Object.fromEntries(
    (['profile', 'rules', 'previous', 'explanations', 'baseline'] as const).flatMap((key) => {
      const name = config[key]
      return name === undefined ? [] : [[key, fromHere(name)]]
    }),
  )
  return {
    ...config,
    ...files,
    ...(paths && { paths: paths.map(fromHere) }),
    ...(outputs && {
      outputs: outputs.map((output) => (output.file ? { ...output, file: fromHere(output.file) } : output)),
    }),
    ...(typeof cache === 'string' && { cache: fromHere(cache) }),
    file: shown,
  }
}

/** The settings a command line names; `undefined`: it names none, `null`: it wants none. */
export function namedConfig(argv: readonly string[]): string | null | undefined {
  if (argv.includes('--no-config')) return null
  const joined = argv.findLast((argument) => argument.startsWith('--config='))
  if (joined !== undefined) return joined.slice('--config='.length)
  const at = argv.lastIndexOf('--config')
  if (at < 0) return undefined
  const [name] = argv.slice(at + 1)
  if (name === undefined) throw new UsageError(words.configNotNamed)
  return name
}

async function findAbove(cwd: string): Promise<string | undefined> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, configName)
    const found = await stat(path).catch(() => undefined)
    if (found?.isFile()) return path
    if (dirname(folder) === folder) return undefined
  }
}

/** As a person standing in the folder would write it. */
function shortest(path: string, cwd: string): string {
  const name = relative(cwd, path).split(sep).join('/')
  return isAbsolute(name) ? path : name === '' ? '.' : name
}
