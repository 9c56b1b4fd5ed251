import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/writers/html/article.ts'],
  dts: true,
  fixedExtension: true,
  platform: 'neutral',
})
