export { exampleOutline, exampleReport } from './example-report.ts'
