/** Signing in and out. */

export const sessionWords = {
  title: '登录',
  username: '用户名',
  password: '密码',
  code: '动态验证码',
  codeHelp: '打开手机上的验证器，填入 6 位数字',
  submit: '登录',
  submitting: '正在登录…',
  again: '登录已过期',
  againHelp: '您填写的内容都还在。重新登录后会继续保存。',
  missing: '请填写用户名和密码',
  change: {
    title: '修改密码',
    must: '这是管理员给的初始密码，请先改成自己的密码',
    current: '原密码',
    next: '新密码',
    repeat: '再输入一次新密码',
    differ: '两次输入的新密码不一样',
    submit: '修改',
    done: '密码已修改',
  },
} as const
