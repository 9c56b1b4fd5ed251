import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['{packages,apps,tooling}/*/{src,scenarios}/**/*.test.ts'],
    maxWorkers: 2,
    reporters: ['default', fileURLToPath(new URL('closing-line.ts', import.meta.url))],
  },
})
