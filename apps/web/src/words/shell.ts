/** What the frame around all rooms says. */

import type { Role } from '@gouji/core'

export const shellWords = {
  product: '勾稽',
  productLong: '政府信息公开工作年度报告填报审核',
  skip: '跳到正文',
  navigation: '主导航',
  toPublic: '已公开的年度报告',
  signOut: '退出',
  theme: { label: '外观', system: '跟随系统', light: '浅色', dark: '深色' },
  sideways: '表格较宽，可左右滑动',
  loading: '正在读取…',
  retry: '重试',
  offline: '连不上服务器，请检查网络后重试',
  broken: (id: string) => `程序出错了，没有丢失已保存的内容。请重试；仍不行时把编号 ${id} 告诉管理员`,
  notFound: '没有这个页面',
  backHome: '回到首页',
  typed: '写的内容还没有提交，没有关闭。不要了的，请点右上角的“×”。',
  noRoom: '您的账号没有可用的功能，请联系管理员分配角色',
} as const

export const roleWords: Readonly<Record<Role, string>> = {
  clerk: '填报员',
  lead: '单位负责人',
  reviewer: '审核员',
  admin: '管理员',
  integration: '系统对接',
}
