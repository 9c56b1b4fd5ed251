/** Sections of two agencies side by side. */

export type Side = readonly [agency: string, text: string, section?: 'overview' | 'improvements']
/** None: nothing is said. */
export type Level = 'error' | 'warning'
export type Pair = readonly [one: Side, other: Side, level?: Level | undefined]

export const A = '云溪区青石镇人民政府'
export const B = '云溪区白沙镇人民政府'
export const C = '云溪区水务局'
export const D = '云溪区林业局'
export const E = '云溪区统计局'
export const F = '云溪区档案局'
