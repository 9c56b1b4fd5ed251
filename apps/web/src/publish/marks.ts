/** How the lines of a chart are told apart, without colour as well: in the chart and in its legend. */

interface Mark {
  /** Contrast with both grounds at least 3 : 1. */
  readonly colour: string
  /** Outline in a box of 10 by 10 (SVG). */
  readonly shape: string
}

const marks: readonly [Mark, ...Mark[]] = [
  { colour: '#3a78c3', shape: 'M5 0A5 5 0 1 1 5 10A5 5 0 1 1 5 0Z' },
  { colour: '#c2571a', shape: 'M0 0L10 0L10 10L0 10Z' },
  { colour: '#2f8f5b', shape: 'M5 0L10 10L0 10Z' },
  { colour: '#9a57b5', shape: 'M5 0L10 5L5 10L0 5Z' },
  { colour: '#b8860b', shape: 'M0 0L10 0L5 10Z' },
  { colour: '#c0392b', shape: 'M3.5 0L6.5 0L6.5 3.5L10 3.5L10 6.5L6.5 6.5L6.5 10L3.5 10L3.5 6.5L0 6.5L0 3.5L3.5 3.5Z' },
  { colour: '#1f8a91', shape: 'M2 0L5 3L8 0L10 2L7 5L10 8L8 10L5 7L2 10L0 8L3 5L0 2Z' },
  { colour: '#76808c', shape: 'M0 0L10 0L0 10L10 10Z' },
]

export const markOf = (series: number): Mark => marks[series % marks.length] ?? marks[0]
