import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/testing/index.ts', 'src/testing/rule-tester.ts'],
  dts: true,
  fixedExtension: true,
  platform: 'neutral',
})
