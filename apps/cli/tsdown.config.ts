import { defineConfig } from 'tsdown'

export default defineConfig({
  // The worker is started by its file name (src/bulk/process-lane.ts).
  entry: { main: 'src/main.ts', worker: 'src/bulk/worker.ts' },
  dts: false,
  fixedExtension: true,
  platform: 'node',
})
