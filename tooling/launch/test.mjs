// `npm test`: everything a change must pass. Builds and type checks are cached by content; tests always run.
import { install, pnpm } from './launch.mjs'

install()
pnpm(['exec', 'turbo', 'run', 'build', 'types', '--output-logs=errors-only'])
pnpm(['exec', 'turbo', 'boundaries'])
pnpm(['exec', 'biome', 'check', '.'])
pnpm(['exec', 'oxlint', '--type-aware'])
pnpm(['exec', 'knip'])
pnpm(['run', 'vitest', 'run', ...process.argv.slice(2)])
