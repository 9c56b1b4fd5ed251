import { checkReport } from '@gouji/core'
import type { Diagnoses, Question } from './question.ts'

/** The mistakes that explain what breaks the rules. Takes up to a seventh of a second where many numbers are wrong. */
export function look({ profile, ...subject }: Question): Diagnoses {
  return checkReport(subject, { profile }).diagnoses
}
