/** Every problem the service answers with: its status, title and the sentence that says what to do. */

import type { ContentfulStatusCode } from 'hono/utils/http-status'

interface ProblemTitle {
  readonly status: ContentfulStatusCode
  readonly title: string
  readonly detail: string
}

const problem = (status: ContentfulStatusCode, title: string, detail: string): ProblemTitle => ({
  status,
  title,
  detail,
})

export const problemTitles = {
  'bad-json': problem(400, '请求内容不是 JSON', '请求正文无法按 JSON 解析，请检查格式和编码（应为 UTF-8）。'),
  'bad-upload': problem(
    400,
    '没有收到文件',
    '请以 multipart/form-data 的 file 字段上传一个文件，或者直接把文件内容作为请求正文。',
  ),
  'not-signed-in': problem(401, '尚未登录', '请先登录，或者在 Authorization 中提供接口密钥。登录可能已经过期。'),
  'wrong-password': problem(401, '用户名或密码不正确', '请核对用户名和密码。连续输错会暂时锁定账号。'),
  'wrong-code': problem(401, '验证码不正确', '请输入身份验证器上当前显示的六位数字，并核对手机时间。'),
  forbidden: problem(403, '没有权限', '当前角色不能进行这项操作，需要时请联系管理员。'),
  'foreign-origin': problem(403, '请求来源不符', '请求来自其他网站，已拒绝。请从本系统的页面操作。'),
  'password-change-needed': problem(403, '请先修改密码', '正在使用一次性密码，修改密码后才能继续。'),
  'not-found': problem(404, '没有找到', '地址或编号不存在，或者无权查看。'),
  'no-such-method': problem(405, '不支持这种操作', '该地址不接受这种请求方法，请查看接口说明 /api/docs。'),
  stale: problem(409, '内容已被更新', '在此期间已有人作了改动，请刷新后再操作，没有写入任何内容。'),
  taken: problem(409, '已经存在', '同名或同编号的内容已经存在。'),
  'wrong-state': problem(409, '当前状态不允许', '当前状态下不能进行这项操作，请刷新后查看最新状态。'),
  'request-running': problem(409, '同一请求正在处理', '相同 Idempotency-Key 的请求还在处理，请稍候再查询结果。'),
  'answered-once': problem(
    409,
    '同一请求已经处理',
    '相同 Idempotency-Key 的请求已经成功，其中的密码或密钥只显示一次，不再重复给出。',
  ),
  'answer-lost': problem(
    409,
    '同一请求已经写入',
    '相同 Idempotency-Key 的请求已经写入，但当时的答复没有送出。请重新读取，核对写入的内容；确有缺少的，再换一个 Idempotency-Key 补发。',
  ),
  'revision-missing': problem(
    428,
    '缺少版本号',
    '请在 If-Match 中给出所依据的版本号（来自 ETag 或 revision），以免覆盖他人的改动。',
  ),
  'too-large': problem(413, '内容过大', '请求超过大小上限，没有处理。'),
  'unsupported-media': problem(
    415,
    '不支持这种内容类型',
    '请求的 Content-Type 不正确，JSON 请求应为 application/json。',
  ),
  invalid: problem(422, '内容不符合要求', '请按 errors 中列出的位置逐项改正，没有写入任何内容。'),
  'key-reused': problem(422, 'Idempotency-Key 重复使用', '这个 Idempotency-Key 已用于另一个请求，请换一个新的。'),
  unreadable: problem(422, '文件无法读取', '文件没有读取成功，请按说明处理后重新上传。'),
  'other-agency': problem(422, '文件是别的单位的', '文件里写的是别的单位，没有读入。请核对文件。'),
  blocked: problem(422, '尚有问题未解决', '有错误没有改正也没有说明，处理后才能继续。'),
  'weak-password': problem(422, '密码不符合要求', '请换一个更长、不常见的密码。'),
  locked: problem(423, '账号已锁定', '连续输错密码次数过多，账号暂时锁定，请稍后再试或联系管理员重置。'),
  'code-needed': problem(428, '需要验证码', '该账号开启了两步验证，请同时提供身份验证器上的六位数字。'),
  'too-many-requests': problem(429, '请求过于频繁', '请稍候再试，Retry-After 给出了需要等待的秒数。'),
  broken: problem(
    500,
    '系统出错',
    '系统内部出错，操作没有完成。请稍后重试；仍然出现时，请把 instance 中的请求编号告诉管理员。',
  ),
  unavailable: problem(503, '暂时无法服务', '系统正在启动、停止或者数据库暂时不可用，请稍后重试。'),
} as const satisfies Readonly<Record<string, ProblemTitle>>

export type ProblemCode = keyof typeof problemTitles
