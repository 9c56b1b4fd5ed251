import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import elementPlus from 'unplugin-element-plus/vite'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'
import { publishWords } from './src/words/publish.ts'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** The words of the first page for everybody stand in it before any script has run. */
const publicWords: Plugin = {
  name: 'public-words',
  transformIndexHtml: (html) =>
    html.replaceAll('%title%', publishWords.room).replaceAll('%lead%', publishWords.list.lead),
}

export default defineConfig({
  plugins: [vue(), elementPlus({}), publicWords],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    // Browsers of offices follow Chromium late.
    target: ['chrome110'],
    manifest: true,
    // The pages of officials, and those for everybody.
    rollupOptions: { input: ['index.html', 'public.html'].map(here) },
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': process.env.GOUJI_API ?? 'http://127.0.0.1:3000' } },
})
