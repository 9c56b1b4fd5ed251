/** Where a deployment keeps its things, from the environment and the command line. */

import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { SingleSignOn } from '../accounts/auth.ts'
import { defaultSettings, type Settings } from '../settings.ts'

/** Wrong use of the command, or of its environment: a sentence that says what to do. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}

export type Environment = Readonly<Record<string, string | undefined>>

export interface Deployment {
  readonly database:
    | { readonly kind: 'sqlite'; readonly file: string }
    | { readonly kind: 'postgres'; readonly url: string }
  readonly secret: string
  readonly settings: Settings
  readonly singleSignOn: SingleSignOn | undefined
  /** What the log holds at least. On a terminal, where a person reads, requests in order are left out. */
  readonly logLevel: 'info' | 'warn' | 'error'
}

export interface DeploymentOptions {
  readonly terminal?: boolean | undefined
  readonly data?: string | undefined
  readonly webRoot?: string | undefined
}

const defaultFolder = 'data'

export function readDeployment(
  env: Environment,
  { data, webRoot, terminal = false }: DeploymentOptions = {},
): Deployment {
  const database = databaseOf(env, data)
  return {
    database,
    secret: env.GOUJI_SECRET === undefined ? secretBeside(database) : checkedSecret(env.GOUJI_SECRET),
    settings: {
      ...defaultSettings,
      origin: originOf(env.GOUJI_ORIGIN),
      behindProxy: isOn(env.GOUJI_BEHIND_PROXY),
      publicTools: isOn(env.GOUJI_PUBLIC_TOOLS),
      privateWebhooks: isOn(env.GOUJI_PRIVATE_WEBHOOKS),
      metricsToken: env.GOUJI_METRICS_TOKEN || undefined,
      webRoot,
      limits: { ...defaultSettings.limits, requests: perMinute(env.GOUJI_REQUESTS_PER_MINUTE) },
    },
    singleSignOn: singleSignOnOf(env),
    logLevel: logLevelOf(env.GOUJI_LOG) ?? (terminal ? 'warn' : 'info'),
  }
}

export function databaseOf(env: Environment, data?: string): Deployment['database'] {
  if (env.DATABASE_URL) {
    if (/^postgres(?:ql)?:\/\//u.test(env.DATABASE_URL)) return { kind: 'postgres', url: env.DATABASE_URL }
    throw new WrongUse('DATABASE_URL 应以 postgres:// 开头；不设置则使用内置数据库。')
  }
  const folder = resolve(data ?? (env.GOUJI_DATA || defaultFolder))
  return { kind: 'sqlite', file: join(folder, 'gouji.sqlite') }
}

const leastSecret = 32

function checkedSecret(secret: string): string {
  if (secret.length >= leastSecret) return secret
  throw new WrongUse(`GOUJI_SECRET 至少 ${leastSecret} 个字符，可用 openssl rand -base64 32 生成。`)
}

/** Beside an embedded database, not in it: whoever gets hold of a backup does not have it. */
function secretBeside(database: Deployment['database']): string {
  if (database.kind === 'postgres') {
    throw new WrongUse(
      '使用 PostgreSQL 时请设置 GOUJI_SECRET（各进程相同，至少 32 个字符，可用 openssl rand -base64 32 生成）。',
    )
  }
  const folder = resolve(database.file, '..')
  const file = join(folder, 'secret')
  if (existsSync(file)) return checkedSecret(readFileSync(file, 'utf8').trim())
  mkdirSync(folder, { recursive: true })
  const secret = randomBytes(36).toString('base64url')
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  return secret
}

function originOf(given: string | undefined): string | undefined {
  if (!given) return undefined
  const url = URL.parse(given)
  if (url && /^https?:$/u.test(url.protocol)) return url.origin
  throw new WrongUse('GOUJI_ORIGIN 应为完整的网址，如 https://gkbg.example.gov.cn。')
}

function singleSignOnOf(env: Environment): SingleSignOn | undefined {
  const {
    GOUJI_OIDC_DISCOVERY: discoveryUrl,
    GOUJI_OIDC_CLIENT_ID: clientId,
    GOUJI_OIDC_CLIENT_SECRET: clientSecret,
  } = env
  if (!discoveryUrl && !clientId && !clientSecret) return undefined
  if (!discoveryUrl || !clientId || !clientSecret) {
    throw new WrongUse('单点登录需要同时设置 GOUJI_OIDC_DISCOVERY、GOUJI_OIDC_CLIENT_ID、GOUJI_OIDC_CLIENT_SECRET。')
  }
  return { discoveryUrl, clientId, clientSecret, usernameClaim: env.GOUJI_OIDC_USERNAME_CLAIM || undefined }
}

function logLevelOf(given: string | undefined): Deployment['logLevel'] | undefined {
  if (!given) return undefined
  if (given === 'info' || given === 'warn' || given === 'error') return given
  throw new WrongUse('GOUJI_LOG 应为 info、warn 或 error。')
}

function perMinute(given: string | undefined): number {
  if (!given) return defaultSettings.limits.requests
  if (/^[1-9]\d*$/u.test(given)) return Number(given)
  throw new WrongUse('GOUJI_REQUESTS_PER_MINUTE 应为正整数：每人（或每个密钥、地址）每分钟的请求数。')
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
