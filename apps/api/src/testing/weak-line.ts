/** A line to a server that can be cut and mended, for tests: what stands behind it goes on for everybody else. */

import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface WeakLine {
  /** The same address, by this line. */
  readonly url: string
  /** Ends every connection and takes no more. */
  cut(): Promise<void>
  mend(): Promise<void>
}

export async function weakLine(to: string): Promise<WeakLine> {
  const target = new URL(to)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)
  const url = new URL(to)
  url.host = `127.0.0.1:${port}`
  return {
    url: url.href,
    cut: async () => {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
    mend: async () => void (await listen(port)),
  }
}
