import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/main.ts'],
  dts: false,
  fixedExtension: true,
  platform: 'node',
})
