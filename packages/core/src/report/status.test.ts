import { describe, expect, it } from 'vitest'
import { filingStates, findMove, moves, movesFrom } from './status.ts'

describe('a filing', () => {
  it('reaches every state from a draft, and never returns to being one once submitted', () => {
    const reached = new Set(['draft'])
    for (let grown = true; grown; ) {
      const next = moves.filter(({ from, to }) => reached.has(from) && !reached.has(to))
      for (const { to } of next) reached.add(to)
      grown = next.length > 0
    }
    expect([...reached].toSorted()).toEqual([...filingStates].toSorted())
    expect(moves.filter(({ to }) => to === 'draft').map(({ from }) => from)).toEqual(['signed-off'])
  })

  it('is signed off by the lead of the agency, never by its clerk', () => {
    expect(movesFrom('draft', 'clerk')).toEqual([])
    expect(movesFrom('draft', 'lead').map(({ to }) => to)).toEqual(['signed-off'])
  })

  it('is submitted and published only without unexplained errors', () => {
    expect(findMove('signed-off', 'submitted')?.needsNoErrors).toBe(true)
    expect(findMove('approved', 'published')?.needsNoErrors).toBe(true)
  })

  it('is taken back from approval by the reviewer, with a reason, for as long as it is not published', () => {
    expect(findMove('approved', 'submitted')).toMatchObject({ by: ['reviewer'], note: true })
    expect(moves.filter(({ from }) => from === 'published' || from === 'corrected').map(({ to }) => to)).toEqual([
      'corrected',
      'corrected',
    ])
  })

  it('is had back after a return by the reviewer, with a reason, while the agency has not touched it', () => {
    expect(moves.filter(({ untouchedOnly }) => untouchedOnly)).toMatchObject([
      { from: 'returned', to: 'submitted', by: ['reviewer'], note: true },
    ])
  })

  it('is taken back from its signature or approval, returned or corrected only with a note', () => {
    expect(moves.filter(({ note }) => note).map(({ to }) => to)).toEqual([
      'draft',
      'returned',
      'submitted',
      'returned',
      'submitted',
      'corrected',
      'corrected',
    ])
  })

  it('is not published without having been approved', () => {
    expect(findMove('submitted', 'published')).toBeUndefined()
    expect(findMove('draft', 'submitted')).toBeUndefined()
  })
})
