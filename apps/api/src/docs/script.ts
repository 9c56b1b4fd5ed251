/** The script of `/api/docs`. Texts of the description are put in as text, never as markup. */
export const docsScript = `'use strict'
const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== undefined && child !== null))
  return made
}
const paragraphs = (text) => text.split('\\n\\n').map((part) => element('p', {}, part))
const typeOf = (schema = {}) => {
  if (schema.$ref) return schema.$ref.split('/').pop()
  if (schema.enum) return schema.enum.join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const parts = schema.oneOf || schema.anyOf
  if (parts) return parts.map(typeOf).join(' | ')
  if (schema.type === 'array') return typeOf(schema.items) + '[]'
  return [].concat(schema.type || '任意').join(' | ')
}
const table = (heads, rows) => element('table', {},
  element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
  element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))))))
const code = (text) => element('code', {}, text)
const example = (content) => {
  const [type, body] = Object.entries(content || {})[0] || []
  if (!type) return undefined
  const text = body.example === undefined ? '' : JSON.stringify(body.example, null, 2)
  return element('div', {}, element('p', { class: 'dim' }, Object.keys(content).join('，') + (body.schema ? ' · ' + typeOf(body.schema) : '')),
    text === '' ? '' : element('pre', { tabindex: '0' }, text))
}
const operationOf = ({ path, method, operation }) => {
  const body = element('div', { class: 'body' })
  if (operation.description) body.append(...paragraphs(operation.description))
  if (operation.operationId) body.append(element('p', { class: 'dim' }, '操作编号 ', code(operation.operationId), ' · 权限 ', code(operation['x-action'] || '')))
  if (operation.parameters) body.append(element('h3', {}, '参数'), table(['名称', '位置', '类型', '说明'],
    operation.parameters.map((one) => [code(one.name + (one.required ? ' *' : '')), one.in, typeOf(one.schema), one.description || (one.schema || {}).description || ''])))
  if (operation.requestBody) body.append(element('h3', {}, '请求内容'), example(operation.requestBody.content))
  body.append(element('h3', {}, '答复'))
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (!isProblem(status)) body.append(element('p', {}, element('strong', {}, status), ' ', answer.description), example(answer.content) || '')
  }
  const problems = Object.entries(operation.responses).filter(([status]) => isProblem(status))
  if (problems.length) body.append(table(['状态', '出错的情形（code：标题）'], problems.map(([status, answer]) => [status, (shared[(answer.$ref || '').split('/').pop()] || answer).description])))
  return element('details', { id: operation.operationId || path }, element('summary', {}, element('b', {}, method.toUpperCase()), code(path), element('span', {}, operation.summary || '')), body)
}
let shared = {}
const isProblem = (status) => status >= 300
const draw = (description) => {
  shared = description.components.responses || {}
  const main = document.getElementById('main')
  const groups = new Map()
  for (const [path, methods] of Object.entries(description.paths)) for (const [method, operation] of Object.entries(methods)) {
    const tag = (operation.tags || ['其他'])[0]
    groups.set(tag, [...(groups.get(tag) || []), { path, method, operation }])
  }
  const sent = Object.entries(description.webhooks || {}).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
  if (sent.length) groups.set('推送的内容', sent)
  main.replaceChildren(...paragraphs(description.info.description))
  for (const [tag, operations] of groups) {
    const section = element('section', {}, element('h2', {}, tag))
    for (const one of operations) {
      const drawn = operationOf(one)
      drawn.dataset.text = [one.path, one.operation.summary, one.operation.operationId].join(' ').toLowerCase()
      section.append(drawn)
    }
    main.append(section)
  }
  const filter = document.getElementById('filter')
  const show = () => {
    const wanted = filter.value.trim().toLowerCase()
    let shown = 0
    for (const one of document.querySelectorAll('details')) {
      one.hidden = !one.dataset.text.includes(wanted)
      if (!one.hidden) shown += 1
    }
    for (const section of document.querySelectorAll('section')) section.hidden = !section.querySelector('details:not([hidden])')
    document.getElementById('count').textContent = '共 ' + shown + ' 个接口'
  }
  filter.addEventListener('input', show)
  show()
  const wanted = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (wanted) { wanted.open = true; wanted.scrollIntoView() }
}
fetch('/api/openapi.json').then((response) => response.json()).then(draw).catch(() => {
  document.getElementById('main').replaceChildren(element('p', {}, '接口说明没有读取成功，请刷新页面重试。'))
})
`
