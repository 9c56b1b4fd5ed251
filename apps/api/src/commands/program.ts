/** `gouji-server`: the commands of the service. */

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { BrokenBackup, backup, createStore, migrate, restore, UnknownDatabase, verifyStore } from '@gouji/store'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { migrateAccounts } from '../accounts/migrate.ts'
import { demoDistrict, fillDemo } from '../demo/fill-demo.ts'
import { startWorker } from '../jobs/worker.ts'
import { version } from '../version.ts'
import { databaseOf, type Environment, readDeployment, WrongUse } from './deployment.ts'
import { openDatabase, openExisting, openParts } from './open.ts'
import { refusedPlace } from './refused-place.ts'
import { serve } from './serve.ts'
import { findWebRoot } from './web-root.ts'
import { words } from './words.ts'

export interface ServerIo {
  readonly env: Environment
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
  /** Resolves when the process is told to end. */
  readonly untilStopped: () => Promise<unknown>
  /** A person reads what is printed. */
  readonly terminal?: boolean | undefined
}

interface Common {
  readonly data?: string
}

interface ServeOptions {
  readonly port?: number
  readonly host?: string
  readonly district?: string
  readonly demo?: true
  readonly worker: boolean
}

/** Apart from what is real. */
const demoData = 'data/demo'

/** Runs one command line; answers the exit code: 0 done, 1 what was verified is broken, 2 wrong use or a crash. */
export async function runServer(argv: readonly string[], io: ServerIo): Promise<number> {
  let code = 0
  const program = buildProgram(io, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      if (error.code !== 'commander.help') io.printError(words.wrongUse(error))
      return 2
    }
    io.printError(sentenceOf(error, io.env))
    return 2
  }
}

function sentenceOf(error: unknown, env: Environment): string {
  if (error instanceof WrongUse || error instanceof UnknownDatabase || error instanceof BrokenBackup)
    return error.message
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return (refusedPlace(error) ?? words.crash(message)) + (env.GOUJI_DEBUG === '1' ? `\n${stack}` : '')
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法',
  'Arguments:': '参数',
  'Options:': '选项',
  'Commands:': '命令',
}

function buildProgram(io: ServerIo, end: (code: number) => void): Command {
  const { env, print } = io
  const program = new Command('gouji-server')
    .description('勾稽服务：报送、审核、汇总、发布')
    .version(version, '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示命令的帮助')
    .configureOutput({
      writeOut: (text) => print(text.trimEnd()),
      writeErr: (text) => io.printError(text.trimEnd()),
      // Said in Chinese where the run ends.
      outputError: () => {},
    })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .exitOverride()
  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .helpOption('-h, --help', '显示帮助')
      .option('--data <文件夹>', '内置数据库所在的文件夹（GOUJI_DATA），默认 data；设置 DATABASE_URL 则使用 PostgreSQL')

  command('serve', '启动服务：接口、网页和后台任务')
    .option('--port <端口>', '端口（GOUJI_PORT）', portOf)
    .option('--host <地址>', '监听的地址（GOUJI_HOST）；0.0.0.0 表示本机所有地址')
    .option('--district <名称>', '首次启动时地区的名称，如“云溪区”')
    .option('--demo', '用虚构的云溪区作演示；数据另放在 data/demo，不影响正式数据')
    .option('--no-worker', '不执行后台任务，由 worker 命令另行执行')
    .action(async (options: Common & ServeOptions) => {
      const running = await serve({
        port: options.port ?? (env.GOUJI_PORT ? portOf(env.GOUJI_PORT) : 3000),
        host: options.host ?? (env.GOUJI_HOST || '127.0.0.1'),
        deployment: readDeployment(env, {
          data: options.data ?? (options.demo ? demoData : undefined),
          webRoot: findWebRoot(env.GOUJI_WEB),
          terminal: io.terminal,
        }),
        withoutWorker: !options.worker,
        districtName: options.district ?? (options.demo ? demoDistrict : undefined),
        ...(options.demo && { fill: fillDemo }),
        print,
      })
      await io.untilStopped()
      print(words.stopping)
      await running.stop()
    })

  command('worker', '只执行后台任务，可启动任意多个（PostgreSQL）').action(async ({ data }: Common) => {
    const parts = await openParts(readDeployment(env, { data }), { origin: 'http://localhost' })
    const worker = startWorker(parts)
    await io.untilStopped()
    await worker.stop()
    await parts.close()
  })

  command('migrate', '升级数据库').action(async ({ data }: Common) => {
    const database = openDatabase({ database: databaseOf(env, data) })
    try {
      print(words.migrated([...(await migrate(database)), ...(await migrateAccounts(database))]))
    } finally {
      await database.close()
    }
  })

  command('backup', '备份（服务运行时也可以），写完后读回核验')
    .argument('<文件>', '备份文件，不能已经存在')
    .option('--portable', '写成两种数据库都能恢复的格式')
    .action(async (file: string, { data, portable = false }: Common & { portable?: boolean }) => {
      const database = openExisting({ database: databaseOf(env, data) })
      try {
        print(words.backedUp(await backup(database, file, { portable })))
      } finally {
        await database.close()
      }
    })

  command('restore', '从备份恢复到空的位置，先核验')
    .argument('<文件>', '备份文件')
    .action(async (file: string, { data }: Common) => {
      const database = databaseOf(env, data)
      const into = database.kind === 'sqlite' ? database.file : database.url
      if (database.kind === 'sqlite') mkdirSync(dirname(database.file), { recursive: true })
      const verified = await restore(file, into, { prepare: async (made) => void (await migrateAccounts(made)) })
      print(words.restored(verified, database.kind === 'sqlite' ? into : 'PostgreSQL'))
    })

  const audit = program.command('audit').description('操作日志').helpOption('-h, --help', '显示帮助')
  audit
    .command('verify')
    .description('核验操作日志和各版本的哈希链')
    .helpOption('-h, --help', '显示帮助')
    .option('--data <文件夹>', '内置数据库所在的文件夹（GOUJI_DATA）')
    .action(async ({ data }: Common) => {
      const database = openExisting({ database: databaseOf(env, data) })
      try {
        const verified = await verifyStore(createStore(database))
        print(verified.broken.length === 0 ? words.intact(verified) : words.broken(verified))
        if (verified.broken.length > 0) end(1)
      } finally {
        await database.close()
      }
    })
  return program
}

function portOf(value: string): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('端口应为 0 至 65535 的整数。')
}
