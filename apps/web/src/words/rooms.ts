/** The names of rooms and pages, which stand in the navigation before a room is entered. */

export const rooms = {
  review: {
    room: '审核',
    tabs: {
      board: '进度',
      findings: '问题',
      similar: '雷同',
      reminders: '催报与通报',
      aggregate: '全区汇总',
      imports: '批量导入',
    },
  },
  admin: {
    campaigns: '报送批次',
    roster: '名册',
    people: '人员',
    settings: '系统设置',
    profile: '地区设置',
    keys: '接口密钥',
    webhooks: '推送',
    audit: '操作日志',
  },
} as const
