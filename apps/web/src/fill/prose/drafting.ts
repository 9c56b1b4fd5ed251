/** Loaded when somebody has a text drafted. */

export { draftAgencyProse } from '@gouji/core'
