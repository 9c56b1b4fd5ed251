/** From a report to the tree that every writer prints. */

import { type EditionId, editionOf, type KnownEdition } from '../form/editions.ts'
import type { Section } from '../form/form.ts'
import { emptyReport, type KnownBefore } from '../report/empty.ts'
import type { Report } from '../report/report.ts'
import { placeholders, standardHead, standardTitle } from './head.ts'
import { renderTable, type TableFacts } from './table.ts'
import { oneLine, paragraphsOf } from './text.ts'
import type { RenderBlock, RenderDocument, RenderParagraph, RenderSection } from './tree.ts'

/**
 * A report as printed: title, head, and every section of its edition with its table first and its text below.
 *
 * Title and head are the report's own; where it has none they are made in standard words. A cell the report lacks
 * prints blank. Subtotals of local templates are not part of the form and are not printed.
 */
export function renderReport(report: Report): RenderDocument {
  const edition = editionOf(report.edition)
  const { name: agency } = report.agency
  const { year, head } = report
  const ownHead = paragraphsOf(head.text)
  return {
    edition: edition.id,
    title: oneLine(report.title) || standardTitle({ agency, year }),
    agency,
    year,
    head:
      ownHead.length > 0
        ? ownHead
        : standardHead({ edition, agency, year, period: head.period, contact: head.contact }),
    sections: renderSections(edition, report),
  }
}

/** The form with nothing filled in: blank cells, no text; agency and year where they are known. */
export function renderEmptyForm(edition: EditionId, known: KnownBefore = {}): RenderDocument {
  const contact = { office: placeholders.office, address: '', postcode: '', phone: '' }
  return renderReport({ ...emptyReport(edition, known), head: { text: '', contact } })
}

/** A sub-heading: a line that （一） opens and that is no sentence. */
const subHeading = /^[（(][一二三四五六七八九十]{1,3}[）)][^。；;]{1,40}$/u

function renderSections(
  edition: KnownEdition,
  report: TableFacts & Pick<Report, 'sections'>,
): readonly RenderSection[] {
  return edition.sections.map((section) => ({
    id: section.id,
    numeral: section.numeral,
    title: section.title,
    heading: `${section.numeral}、${section.title}`,
    blocks: [
      ...tableOf(section, { edition, report }),
      ...paragraphsOf(report.sections[section.id] ?? '').map(renderParagraph),
    ],
  }))
}

function tableOf(
  { table: id, title }: Section,
  { edition, report }: { edition: KnownEdition; report: TableFacts },
): RenderBlock[] {
  return edition.tables
    .filter((table) => table.id === id)
    .map((table) => renderTable(report, { table, caption: title }))
}

function renderParagraph(text: string): RenderParagraph {
  return { kind: 'paragraph', level: subHeading.test(text) ? 2 : 0, text }
}
