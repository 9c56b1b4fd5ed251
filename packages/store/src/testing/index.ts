export { describeOnDatabases, type Kind, type Place, useStore } from './databases.ts'
export { aCampaign, aDistrict, aReport, at, by, patch } from './examples.ts'
