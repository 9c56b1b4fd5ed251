import { expect, test } from 'vitest'
import { runInMemory } from '../testing/in-memory.ts'

test('What belongs to the service is handed over to it, options and all', async () => {
  const { code, stdout } = await runInMemory(['backup', '--help'])
  expect(code).toBe(0)
  expect(stdout).toContain('gouji-server backup')
  expect(stdout).toContain('--portable')
}, 30_000)

test('The service tells of wrong use itself', async () => {
  const { code, stderr } = await runInMemory(['serve', '--port', 'abc'])
  expect(code).toBe(2)
  expect(stderr).toContain('端口应为 0 至 65535 的整数')
}, 30_000)
