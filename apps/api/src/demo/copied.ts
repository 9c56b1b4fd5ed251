import type { Report } from '@gouji/core'

/** What the tables are told in begins here, in both paragraphs that have figures. */
const figures = [/(?=制发行政规范性文件)/u, /(?<=继续办理\d+件。)/u] as const

/** An overview as it is copied in life: the neighbour's words, one's own figures. */
export function copying(report: Report, other: Report): Report {
  const [own, theirs] = [report, other].map(({ sections }) => (sections.overview ?? '').split('\n')) as [
    string[],
    string[],
  ]
  const [disclosed = '', ownFigures = ''] = [theirs[0]?.split(figures[0])[0], own[0]?.split(figures[0])[1]]
  const [requests = '', theirWords = ''] = [own[1]?.split(figures[1])[0], theirs[1]?.split(figures[1])[1]]
  const overview = [disclosed + ownFigures, requests + theirWords, ...theirs.slice(2)].join('\n')
  return { ...report, sections: { ...report.sections, overview } }
}
