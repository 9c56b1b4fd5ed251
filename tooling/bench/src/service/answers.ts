/**
 * `pnpm --filter @gouji/bench run bench:answers`: the built service on the PostgreSQL that `bench:store` has filled
 * (GOUJI_BENCH_POSTGRES; `gouji_bench` unless said), asked over HTTP as the public and a district ask: search, board,
 * findings, sum. RUNS says how often each is asked (100). The service puts a person and a key into the first district.
 */

import { startService } from './the-service.ts'

const runs = Number(process.env.RUNS ?? 100)
const database = process.env.GOUJI_BENCH_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/gouji_bench'

const asked = {
  'public: list': '/public/reports',
  'public: words of every report': `/public/reports?text=${encodeURIComponent('政府信息公开')}`,
  'public: words of one in a hundred': `/public/reports?text=${encodeURIComponent('城乡义务教育')}`,
  'public: a phrase of frequent pairs, in few': `/public/reports?text=${encodeURIComponent('信息工作公开')}`,
  'public: one report': '/public/reports/a7/2024',
  'board of a campaign': '/campaigns/c2024/board',
  'findings of a campaign': '/campaigns/c2024/findings',
  'sum of a campaign': '/campaigns/c2024/aggregate',
}

const service = await startService({ port: 38954, sockets: 1, database })
try {
  for (const [name, path] of Object.entries(asked)) {
    const times: number[] = []
    let size = 0
    for (let run = 0; run < runs; run += 1) {
      const started = performance.now()
      const answer = await service.ask('GET', path, { headers: service.admin })
      times.push(performance.now() - started)
      size = JSON.stringify(answer).length
    }
    const sorted = times.toSorted((a, b) => a - b)
    const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1).padStart(7)
    console.log(`${name.padEnd(46)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${Math.round(size / 1024)} kB`)
  }
} finally {
  await service.stop()
}
