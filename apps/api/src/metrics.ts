/** Figures for Prometheus. */

import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export interface Metrics {
  request(request: {
    readonly method: string
    readonly route: string
    readonly status: number
    readonly seconds: number
  }): void
  /** Refused sign-ins, by reason. */
  refused(reason: string): void
  text(): Promise<{ readonly type: string; readonly body: string }>
}

/** `process`: also of the process itself; once for each process. */
export function createMetrics(options: { readonly process: boolean }): Metrics {
  const registry = new Registry()
  if (options.process) collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'gouji_http_request_seconds',
    help: 'Requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const refusals = new Counter({
    name: 'gouji_sign_ins_refused_total',
    help: 'Refused sign-ins',
    labelNames: ['reason'],
    registers: [registry],
  })
  return {
    request: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    refused: (reason) => refusals.inc({ reason }),
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  }
}
