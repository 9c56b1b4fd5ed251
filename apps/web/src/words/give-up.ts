/** What is asked before changes that cannot be saved any more are given up. */
export const giveUpWords = {
  title: '放弃没有保存的改动',
  no: '先不放弃',
  asks: (names: readonly string[]) =>
    `不再保留这 ${names.length} 项：${names.slice(0, 5).join('、')}${names.length > 5 ? '等' : ''}。要保留的，请单位负责人撤回签发，或者请审核员退回，再保存。`,
} as const
