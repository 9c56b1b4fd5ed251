import { describe, expect, it } from 'vitest'
import { type Block, parseTabs } from './block.ts'
import { headedBlock } from './headed.ts'
import { placeNamed } from './named.ts'

const requests = { edition: '2021', table: 'requests' } as const
function place(block: Block) {
  const headed = headedBlock(block)
  return headed && placeNamed(headed, requests)
}
const summary = (...rows: readonly string[]) => parseTabs(rows.join('\n'))

describe('a table of one’s own', () => {
  it('goes where its rows and columns are named, in usual short words, and its names go nowhere', () => {
    const named = place(
      summary(
        '2025年申请\t\t\t',
        '事项\t自然人\t企业\t总计',
        '本年新收\t5\t2\t7',
        '予以公开\t3\t1\t4',
        '\t\t\t',
        '不存在\t2\t\t2',
      ),
    )
    expect(named?.kind === 'cells' && Object.fromEntries(named.cells)).toEqual({
      'requests.received.naturalPerson': '5',
      'requests.received.enterprise': '2',
      'requests.received.total': '7',
      'requests.disclosed.naturalPerson': '3',
      'requests.disclosed.enterprise': '1',
      'requests.disclosed.total': '4',
      'requests.unableToProvide.notHeld.naturalPerson': '2',
      'requests.unableToProvide.notHeld.enterprise': '',
      'requests.unableToProvide.notHeld.total': '2',
    })
  })

  it('with a row or a column that is not told is pasted nowhere, and which it is is said', () => {
    const named = place(summary('事项\t自然人\t经办科室\t', '本年新收\t5\t2\t1', '不予公开\t3\t1\t4'))
    expect(named).toEqual({
      kind: 'unknown',
      rows: [{ text: '不予公开', at: 3 }],
      columns: [
        { text: '经办科室', at: 3 },
        { text: '', at: 4 },
      ],
    })
  })

  it('that names a row twice does not tell which is meant', () => {
    const named = place(summary('事项\t自然人', '不存在\t5', '不掌握\t3'))
    expect(named).toEqual({ kind: 'unknown', rows: [{ text: '不掌握', at: 3 }], columns: [] })
  })
})

it('a block of numbers, or with names on one side only, is no table of one’s own', () => {
  for (const block of [
    summary('1\t2', '3\t4'),
    summary('没有\t9\t2'),
    summary('尚未统计完', '3'),
    summary('本年新收\t5', '予以公开\t3'),
  ]) {
    expect(headedBlock(block)).toBeUndefined()
  }
})
