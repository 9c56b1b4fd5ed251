/** Every document of the corpus. */

import type { WriteFormat } from '@gouji/documents'
import { cultureTourism } from './agencies/culture-tourism.ts'
import { developmentZone } from './agencies/development-zone.ts'
import { education } from './agencies/education.ts'
import { government } from './agencies/government.ts'
import { governmentOffice } from './agencies/government-office.ts'
import { health } from './agencies/health.ts'
import { housing } from './agencies/housing.ts'
import { marketRegulation } from './agencies/market-regulation.ts'
import { naturalResources } from './agencies/natural-resources.ts'
import { police } from './agencies/police.ts'
import { qingshiTown } from './agencies/qingshi-town.ts'
import { wangjiangSubdistrict } from './agencies/wangjiang-subdistrict.ts'
import type { FictionalAgency } from './agency.ts'
import type { Layout } from './layout.ts'
import { numberedDocument, trackedDocument, wordDocument, wpsDocument } from './layouts/docx.ts'
import { cmsPage, layoutTables, wordPage, wrongSpans } from './layouts/html.ts'
import { markdown } from './layouts/markdown.ts'
import { notepad, text } from './layouts/text.ts'
import { oneSheet, sheetEach } from './layouts/xlsx.ts'
import type { Program } from './programs.ts'
import type { Quirk } from './quirk.ts'
import * as cells from './quirks/cells.ts'
import * as page from './quirks/page.ts'
import * as tables from './quirks/tables.ts'
import * as texts from './quirks/text.ts'
import { converted, dumped, laidOut, type Specimen, written, type Year } from './specimen.ts'
import { unreadable } from './unreadable.ts'

/** Reports in good order, each in several layouts. */
const clean: readonly (readonly [FictionalAgency, Year, readonly Layout[]])[] = [
  [government, 2020, [wordDocument, cmsPage, text['text-cell-lines']]],
  [government, 2024, [wpsDocument, wordPage, oneSheet]],
  [governmentOffice, 2020, [text['text-cell-pipe'], numberedDocument]],
  [governmentOffice, 2024, [layoutTables, wordDocument]],
  [education, 2020, [wpsDocument, markdown]],
  [education, 2024, [cmsPage, text['text-padded-rows'], text['text-pdf-lines']]],
  [police, 2020, [wordPage, text['text-bare-rows']]],
  [police, 2024, [wordDocument, text['text-tab-rows']]],
  [marketRegulation, 2020, [trackedDocument, text['text-dropped-blanks']]],
  [marketRegulation, 2024, [wrongSpans, sheetEach]],
  [housing, 2020, [layoutTables, text['text-cell-then-pipe']]],
  [housing, 2024, [numberedDocument, text['text-cell-lines']]],
  [naturalResources, 2020, [wordDocument, text['text-paragraphs']]],
  [naturalResources, 2024, [trackedDocument, cmsPage]],
  [health, 2020, [oneSheet, notepad]],
  [health, 2024, [text['text-cell-pipe'], wordPage]],
  [cultureTourism, 2020, [wrongSpans, text['text-padded-rows']]],
  [cultureTourism, 2024, [text['text-paragraphs'], wpsDocument]],
  [qingshiTown, 2020, [wordDocument, text['text-tab-rows'], text['text-pdf-lines']]],
  [qingshiTown, 2024, [markdown, layoutTables]],
  [wangjiangSubdistrict, 2020, [text['text-cell-lines'], sheetEach]],
  [wangjiangSubdistrict, 2024, [wpsDocument, cmsPage, text['text-dropped-blanks']]],
  [developmentZone, 2020, [text['text-bare-rows'], cmsPage]],
  [developmentZone, 2024, [numberedDocument, text['text-cell-then-pipe']]],
]

/** Reports with something odd about them. */
const odd: readonly (readonly [FictionalAgency, Year, Layout, ...Quirk[]])[] = [
  [naturalResources, 2024, wordDocument, cells.onlyTotals],
  [education, 2020, text['text-cell-lines'], cells.onlyTotals],
  [health, 2024, cmsPage, cells.onlyTotalRows],
  [qingshiTown, 2020, wpsDocument, cells.oneNumber],
  [government, 2024, wordDocument, cells.zerosBlank],
  [housing, 2020, text['text-padded-rows'], cells.zerosBlank],
  [police, 2024, wordPage, cells.zerosBlank],
  [developmentZone, 2024, oneSheet, cells.zerosBlank],
  [police, 2020, text['text-cell-lines'], cells.slashes],
  [developmentZone, 2024, wpsDocument, cells.slashes],
  [marketRegulation, 2024, cmsPage, cells.unitsInCells],
  [government, 2020, wpsDocument, cells.unitsInCells],
  [education, 2020, wordDocument, cells.textInCells2019],
  [marketRegulation, 2024, text['text-tab-rows'], cells.textInCells2021],
  [health, 2020, text['text-padded-rows'], cells.fullWidthDigits],
  [marketRegulation, 2020, wordDocument, cells.thousands],
  [housing, 2024, layoutTables, cells.padded],
  [government, 2020, text['text-tab-rows'], cells.padded],
  [developmentZone, 2024, cmsPage, cells.brokenLabels],
  [marketRegulation, 2020, wpsDocument, cells.brokenLabels],
  [qingshiTown, 2020, cmsPage, tables.repeatedRow],
  [housing, 2024, wordDocument, tables.pageBreak({ headerAgain: false })],
  [police, 2024, text['text-padded-rows'], tables.pageBreak({ headerAgain: true })],
  [naturalResources, 2020, cmsPage, tables.headerOnPageBefore],
  [government, 2024, cmsPage, tables.localTemplate],
  [government, 2020, wordPage, tables.localTemplate],
  [cultureTourism, 2020, wordDocument, tables.pictureForTable],
  [qingshiTown, 2024, cmsPage, tables.pictureForTable],
  [governmentOffice, 2020, wordDocument, texts.wrongNumeral],
  [cultureTourism, 2020, cmsPage, texts.arabicNumerals],
  [health, 2020, wpsDocument, texts.shiftedNumerals],
  [developmentZone, 2020, wordDocument, texts.noNumerals],
  [marketRegulation, 2020, layoutTables, texts.secondNumbering],
  [government, 2024, text['text-bare-rows'], texts.repeatedTitles],
  [wangjiangSubdistrict, 2024, text['text-tab-rows'], texts.runInHeading],
  [naturalResources, 2024, wpsDocument, texts.titleOnTwoLines],
  [
    education,
    2024,
    wordDocument,
    texts.titled('title-twice', (agency, year) => `${agency}${year}年度政府信息公开工作年度报告`),
  ],
  [
    police,
    2020,
    cmsPage,
    texts.titled('title-year-first', (agency, year) => `${year}年${agency}政府信息公开工作年度报告`),
  ],
  [
    housing,
    2020,
    wordDocument,
    texts.titled('title-year-last', (agency, year) => `${agency}政府信息公开工作年度报告（${year}年度）`),
  ],
  [
    government,
    2020,
    text['text-bare-rows'],
    texts.titled('title-short', (agency, year) => `${agency}信息公开工作${year}年度报告`),
  ],
  [cultureTourism, 2024, text['text-tab-rows'], texts.noTitle],
  [qingshiTown, 2024, wordDocument, texts.headInOverview],
  [health, 2024, wordDocument, texts.summaryFirst],
  [police, 2024, cmsPage, texts.footnote],
  [education, 2024, text['text-cell-lines'], page.pageChrome],
  [governmentOffice, 2024, text['text-cell-pipe'], page.coverLines],
  [naturalResources, 2020, text['text-tab-rows'], texts.gluedNumbers],
  [marketRegulation, 2024, wordDocument, texts.noHead],
  [education, 2020, cmsPage, texts.bracketNumerals],
  [housing, 2024, text['text-padded-rows'], texts.bracketNumerals],
  [police, 2020, wordDocument, texts.olderEdition],
  [cultureTourism, 2020, text['text-bare-rows'], texts.olderEdition],
  [governmentOffice, 2024, text['text-dropped-blanks'], cells.blanksDropped],
  [naturalResources, 2024, text['text-pdf-lines'], cells.blanksDropped],
  [police, 2020, text['text-pdf-lines'], texts.footnote],
  [developmentZone, 2020, text['text-cell-lines'], texts.titleOnTwoLines, cells.zerosBlank, texts.footnote],
]

/** Documents that other programs made of ours. */
const programs: readonly (readonly [Program, Layout, string, string, FictionalAgency, Year, ...Quirk[]])[] = [
  ['soffice docx→doc', wordDocument, 'doc', 'doc', government, 2020],
  ['soffice docx→doc', wpsDocument, 'wps', 'wps', education, 2024],
  ['soffice docx→doc', numberedDocument, 'doc-numbered', 'doc', police, 2024],
  ['soffice docx→doc', wordDocument, 'doc', 'doc', housing, 2020, cells.zerosBlank],
  ['soffice docx→doc', wpsDocument, 'wps', 'wps', wangjiangSubdistrict, 2020],
  ['soffice docx→doc', wordDocument, 'doc', 'doc', government, 2024, tables.localTemplate],
  ['soffice docx→html', wordDocument, 'html-soffice', 'html', cultureTourism, 2020, texts.abridged],
  ['soffice docx→pdf', wordDocument, 'pdf-word', 'pdf', education, 2020],
  ['soffice docx→pdf', wpsDocument, 'pdf-word', 'pdf', cultureTourism, 2024, texts.abridged],
  ['soffice docx→pdf', wordDocument, 'pdf-word', 'pdf', qingshiTown, 2020, cells.zerosBlank],
  ['soffice docx→pdf', wordDocument, 'pdf-word', 'pdf', marketRegulation, 2024, texts.abridged],
  ['soffice docx→pdf', numberedDocument, 'pdf-word', 'pdf', wangjiangSubdistrict, 2020],
  ['chromium html→pdf', cmsPage, 'pdf-browser', 'pdf', developmentZone, 2024, texts.abridged],
  ['chromium html→pdf', cmsPage, 'pdf-browser', 'pdf', wangjiangSubdistrict, 2024, texts.abridged],
  ['chromium html→pdf', layoutTables, 'pdf-browser', 'pdf', qingshiTown, 2024, texts.abridged, cells.zerosBlank],
]

/** What Gouji itself wrote; its PDF is left out, for the fonts in it are large. */
const own: readonly (readonly [FictionalAgency, Year, Exclude<WriteFormat, 'pdf'>])[] = [
  [government, 2024, 'docx'],
  [police, 2020, 'html'],
  [health, 2024, 'text'],
  [housing, 2020, 'xlsx'],
  [developmentZone, 2020, 'json'],
]

const converts = programs.map(([program, layout, as, extension, agency, year, ...quirks]) =>
  converted(program, { layout, as, extension, agency, year, quirks }),
)
const dumps = ['pdftotext pdf→txt', 'pdftotext -raw pdf→txt', 'pdftotext -layout pdf→txt'] as const

export const specimens: readonly Specimen[] = [
  ...clean.flatMap(([agency, year, layouts]) => layouts.map((layout) => laidOut(layout, { agency, year }))),
  ...odd.map(([agency, year, layout, ...quirks]) => laidOut(layout, { agency, year, quirks })),
  ...converts,
  ...converts
    .filter(({ extension }) => extension === 'pdf')
    .flatMap((pdf) => dumps.map((program) => dumped(pdf, program))),
  ...own.map(([agency, year, format]) => written(format, { agency, year })),
  ...unreadable,
]
