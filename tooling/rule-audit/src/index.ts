export { type CellCoverage, type Coverage, measureCoverage, type Score } from './cells/coverage.ts'
