export { readHere } from '../reading/read-one.ts'
export { createReadingPool } from '../reading/reading-pool.ts'
export { type Asker, askerOf } from './asker.ts'
export { createClock, type TestClock } from './clock.ts'
export { codeOf } from './code-of.ts'
export {
  createTestService,
  type TestPerson,
  type TestService,
  type TestServiceOptions,
  testAgencies,
  testOrigin,
} from './service.ts'
