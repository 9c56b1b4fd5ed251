// Runs a program in the place of this process: it hears the same signals, and its exit code is the answer.
import { spawn } from 'node:child_process'

const parent = process.ppid
/** Milliseconds between two looks for the parent. */
const round = 500

export function run(command, args, options = {}) {
  // npm hands SIGTERM to the shell between us and it, which ends without a word: an orphan of npm ends as well.
  const orphaned = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent
  if (orphaned()) process.exit(143)
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  // The terminal sends Ctrl+C to the child as well; this process waits for it to end in peace.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
  const watch = setInterval(() => {
    if (!orphaned()) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, round)
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
