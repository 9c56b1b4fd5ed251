import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readProfile } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { root } from './places.ts'

const guide = readFileSync(join(root, 'tooling/docs/guide-command.md'), 'utf8')

describe('the guide', () => {
  it('shows profiles that are read', () => {
    const shown = Array.from(guide.matchAll(/^```json\n(.*?)^```$/gmsu), ([, text = '']) => JSON.parse(text))
    expect(shown.map((profile) => readProfile(profile))).toMatchObject(shown.map(() => ({ kind: 'profile' })))
    expect(shown.length).toBeGreaterThan(0)
  })
})
