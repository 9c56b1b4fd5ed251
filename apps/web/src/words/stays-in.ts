/** What is said to whoever could not sign out, or had better not. */
export const staysInWords = {
  title: '还没有退出',
  why: {
    unsaved: '有改动没有保存到服务器，只留在这台电脑的浏览器里，换一台电脑看不到。',
    offline: '连不上服务器，退不出去：这台电脑上的登录还有效。请等网络恢复后再退出。',
  },
  yes: { unsaved: '仍要退出', offline: '再试一次' },
  no: '先不退出',
} as const
