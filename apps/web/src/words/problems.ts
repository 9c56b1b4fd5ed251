/** What the service refused, as officials read it. */

/** Problems whose own sentence is for whoever writes programs, by code. */
export const plainProblems: Readonly<Record<string, string>> = {
  'not-signed-in': '登录已过期，请重新登录',
  'too-many-requests': '操作太频繁，请过一会儿再试',
  'bad-upload': '没有收到文件，请重新选择',
  'request-running': '上一次操作还在处理，请稍候',
  'answered-once': '这项操作已经完成，密码或密钥只显示一次',
  'answer-lost': '这项操作已经写入，请刷新后查看',
  'bad-json': '页面与系统版本不一致，请刷新页面后再试',
  'unsupported-media': '页面与系统版本不一致，请刷新页面后再试',
  'no-such-method': '页面与系统版本不一致，请刷新页面后再试',
  'revision-missing': '页面与系统版本不一致，请刷新页面后再试',
  'key-reused': '页面与系统版本不一致，请刷新页面后再试',
}

/** Parts of a request by their names in it. A part that is not here is not named. */
export const partWords: Readonly<Record<string, string>> = {
  name: '名称',
  shortName: '简称',
  username: '用户名',
  password: '密码',
  current: '当前密码',
  next: '新密码',
  year: '年度',
  dueOn: '截止日期',
  agency: '单位',
  agencies: '单位',
  parent: '上级单位',
  kind: '类型',
  role: '角色',
  people: '人员',
  filings: '报告',
  changes: '改动',
  value: '内容',
  text: '内容',
  reason: '理由',
  note: '说明',
  title: '标题',
  url: '网址',
  events: '事项',
  expiresOn: '到期日',
}

export const itemWord = (n: number): string => `第 ${n} 项`
