import type { SectionId } from '../form/form.ts'
import type { SectionHeading } from '../report/outline.ts'
import { sectionName, verdict } from './checks.ts'
import { defineRule, type Facts, type Params, passed, type Verdict } from './rule.ts'

interface Misplaced extends Params {
  readonly section: SectionId
  /** The section it should follow; `null`: it should be the first. */
  readonly after: SectionId | null
}

/**
 * 六个部分按格式的顺序排列。
 *
 * The sections stand in the order of the form. Of two orders the one that moves fewer headings is meant.
 */
export const sectionOrder = defineRule<Misplaced>({
  id: 'section-order',
  title: {
    zh: '六个部分按格式的顺序排列',
    en: 'The sections stand in the order of the form.',
  },
  basis: '国办公开办函〔2021〕30号附件（2019、2020 年度：〔2019〕60号附件）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: ['source'],
  check: judge,
  message: ({ params: { section, after } }, edition) => ({
    zh: `“${sectionName(edition, section)}”的位置不对，应${after ? `在“${sectionName(edition, after)}”之后` : '为第一部分'}`,
    en: `Section ${section} is out of order${after ? `: it follows ${after}` : ': it comes first'}.`,
  }),
})

function judge({ edition, outline }: Facts): Verdict<Misplaced> {
  const order = edition.sections.map(({ id }) => id)
  const rank = ({ section }: SectionHeading) => order.indexOf(section)
  const headings = outline?.headings ?? []
  if (headings.every((heading, i) => i === 0 || rank(headings[i - 1] ?? heading) <= rank(heading))) return passed
  const inOrder = longestInOrder(headings, rank)
  const misplaced = headings.filter((heading) => !inOrder.includes(heading))
  return verdict(
    misplaced.map((heading) => {
      const present = headings.filter((other) => rank(other) < rank(heading)).sort((a, b) => rank(b) - rank(a))
      return {
        cells: [],
        params: { section: heading.section, after: present[0]?.section ?? null },
        place: heading.place,
      }
    }),
  )
}

/** The longest run of headings, not necessarily adjacent, that is in order; the earliest of several. */
function longestInOrder(
  headings: readonly SectionHeading[],
  rank: (heading: SectionHeading) => number,
): readonly SectionHeading[] {
  const runs: (readonly SectionHeading[])[] = []
  for (const heading of headings) {
    const before = runs.filter((run) => rank(run.at(-1) ?? heading) <= rank(heading))
    runs.push([...longest(before), heading])
  }
  return longest(runs)
}

function longest(runs: readonly (readonly SectionHeading[])[]): readonly SectionHeading[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), [])
}
