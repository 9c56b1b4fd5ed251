import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isNeverReached, mayReach } from './public-address.ts'

/** A name server that does not answer keeps nobody waiting: what it would have said is seen when something is sent. */
const patience = 2_000

/** Why nothing can be pushed to an address, said when it is entered and not after the last attempt. */
export async function refusalOf(
  url: string,
  { allowPrivate }: { readonly allowPrivate: boolean },
): Promise<string | undefined> {
  const { hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return '网址里不能写用户名和密码，请去掉；推送以 secret 签名，对方据此核对。'
  const host = hostname.replace(/^\[|\]$/gu, '')
  const addresses = isIP(host) === 0 ? await addressesOf(host) : [host]
  if (addresses.length === 0 || addresses.some((address) => mayReach(address, { allowPrivate }))) return undefined
  if (addresses.every(isNeverReached)) return `${host} 是本机链路或云平台内部的地址，任何设置下都不能推送。`
  return `${host} 是内部网络地址，没有开放推送。要推送到单位内网的系统，请部署的人设置 GOUJI_PRIVATE_WEBHOOKS=1。`
}

async function addressesOf(host: string): Promise<readonly string[]> {
  const asked = lookup(host, { all: true }).then(
    (found) => found.map(({ address }) => address),
    () => [],
  )
  const late = new Promise<readonly string[]>((resolve) => setTimeout(resolve, patience, []).unref())
  return Promise.race([asked, late])
}
