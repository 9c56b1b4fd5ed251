import { type Language, report } from '../words.ts'

/** The path a document was read from, or that it came from standard input. */
export function sourceText(source: string, language: Language): string {
  return source === '-' ? report.standardInput[language] : source
}
