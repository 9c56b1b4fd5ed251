import { defineConfig } from 'tsdown'

export default defineConfig({
  // The worker is started by its file name (src/reading/reading-pool.ts).
  entry: { server: 'src/server.ts', main: 'src/main.ts', worker: 'src/reading/worker.ts' },
  dts: false,
  fixedExtension: true,
  platform: 'node',
})
