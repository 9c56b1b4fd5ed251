// `npm start`: builds the command and checks an example report with three planted faults.
// With arguments (`npm start -- check my-report.txt`) it runs the command with them.
import { install, pnpm } from './launch.mjs'

const example = ['check', 'apps/cli/scenarios/planted-faults/report.txt', '--fail-severity', 'none']
const given = process.argv.slice(2)

install()
pnpm(['exec', 'turbo', 'run', 'build', '--filter=gouji...', '--output-logs=errors-only'], { quiet: true })
pnpm(['exec', 'node', 'apps/cli/dist/main.mjs', ...(given.length > 0 ? given : example)])
