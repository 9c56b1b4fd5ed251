import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/server.ts', 'src/main.ts'],
  dts: false,
  fixedExtension: true,
  platform: 'node',
})
