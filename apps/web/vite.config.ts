import vue from '@vitejs/plugin-vue'
import elementPlus from 'unplugin-element-plus/vite'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  plugins: [vue(), elementPlus({})],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    // Browsers of offices follow Chromium late.
    target: ['chrome110'],
    manifest: true,
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': process.env.GOUJI_API ?? 'http://127.0.0.1:3000' } },
})
