import { subsectionsOf } from '../narrative/subsections.ts'
import { sectionName, verdict } from './checks.ts'
import { linesIn, placeOf } from './prose-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Misplaced extends Params {
  readonly title: string
  readonly home: string
}

const homes = [
  { section: 'disputes', pattern: /行政复议|行政诉讼/u },
  { section: 'improvements', pattern: /(?:存在|主要)(?:的)?(?:主要)?问题/u },
]

/**
 * 复议诉讼、存在问题写在格式规定的部分。
 *
 * Disputes and problems stand in their own sections, not in 一.
 */
export const aspectMisplaced = defineRule<Misplaced>({
  id: 'aspect-misplaced',
  title: {
    zh: '复议诉讼、存在问题写在格式规定的部分',
    en: 'Disputes and problems stand in their own sections, not in 一.',
  },
  basis: '惯例：各部分内容不交叉',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const violations = subsectionsOf(linesIn(facts, 'overview')).flatMap(({ heading, title }) => {
      const home = homes.find(({ pattern }) => pattern.test(title))
      return home ? [{ cells: [], params: { title, home: home.section }, place: placeOf(heading) }] : []
    })
    return verdict<Misplaced>(violations)
  },
  message: ({ params: { title, home } }, edition) => ({
    zh: `小标题“${title}”的内容属于“${sectionName(edition, home)}”`,
    en: `“${title}” belongs to section ${home}.`,
  }),
})
