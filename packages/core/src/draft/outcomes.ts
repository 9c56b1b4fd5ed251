import type { Topic } from '../narrative/topics.ts'

/** How requests end, as the form prints it. */
export const outcomes: readonly (readonly [topic: Topic, name: string])[] = [
  ['disclosed', '予以公开'],
  ['partlyDisclosed', '部分公开'],
  ['notDisclosed', '不予公开'],
  ['unableToProvide', '无法提供'],
  ['notHandled', '不予处理'],
  ['otherwiseHandled', '其他处理'],
]
