export { balancedReport, type Draw } from './balanced-report.ts'
export { cityReport } from './city-report.ts'
export { exampleOutline, exampleReport } from './example-report.ts'
export { type PrintedSource, paragraph, printedSource } from './printed-source.ts'
