/** The description of the API (OpenAPI 3.1) and its readable page. */

import { addWebhooks } from './docs/add-webhooks.ts'
import { withExamples } from './docs/examples.ts'
import { docsPage } from './docs/page.ts'
import { dropFlags } from './docs/patterns.ts'
import { docsScript } from './docs/script.ts'
import { shareProblems } from './docs/shared-problems.ts'
import { docsStyle } from './docs/style.ts'
import type { Api } from './env.ts'
import { version } from './version.ts'

export type Description = ReturnType<typeof describeApi>

export function describeApi(app: Api) {
  const registry = app.openAPIRegistry
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'gouji.session_token',
    description: '登录后由浏览器自动带上（https 下名为 __Secure-gouji.session_token）',
  })
  registry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: '接口密钥，由管理员签发，限定单位和操作',
  })
  addWebhooks(app)
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: '勾稽 · 政府信息公开工作年度报告接口',
      version,
      description: [
        '出错时的答复都是 application/problem+json（RFC 9457），程序按 code 判断，detail 是给人看的说明。',
        '改动类请求可以带 Idempotency-Key，同一请求重复发送只执行一次，一天内给出同样的答复。',
        '单个资源的版本号在 ETag 和 revision 中，改动时给回：正文中有 revision 的写在正文里（另带 If-Match 的须与之相同，否则为 stale），其余的写在 If-Match 中；列表以 after、limit 分页，答复中的 next 为 null 即到末页。',
        '时间为 UTC 的 ISO 8601 格式，日期为 YYYY-MM-DD。空白单元格为 null，缺少的单元格不出现，二者都不是 0。',
      ].join('\n\n'),
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/', description: '本系统' }],
  })
  for (const methods of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(
      methods as Record<string, { parameters?: { in: string; required?: boolean }[] }>,
    )) {
      // Numbers in paths come as text and are coerced, which the generator takes for optional.
      for (const parameter of operation.parameters ?? []) if (parameter.in === 'path') parameter.required = true
    }
  }
  dropFlags(document)
  shareProblems(document)
  return withExamples(document)
}

export function addDescription(app: Api): void {
  let described: Description | undefined
  app.get('/api/openapi.json', (c) => {
    described ??= describeApi(app)
    return c.json(described)
  })
  app.get('/api/docs', (c) => c.html(docsPage))
  app.get('/api/docs/script.js', (c) => c.body(docsScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
  app.get('/api/docs/style.css', (c) => c.body(docsStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
}
