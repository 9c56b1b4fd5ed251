export { createApp } from './app.ts'
export type { Parts } from './parts.ts'
export { defaultSettings, type Settings } from './settings.ts'
