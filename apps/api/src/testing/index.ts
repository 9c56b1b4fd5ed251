export { type Asker, askerOf } from './asker.ts'
export { createClock, type TestClock } from './clock.ts'
export { codeOf } from './code-of.ts'
export { freePort } from './free-port.ts'
export {
  createTestService,
  type TestPerson,
  type TestService,
  type TestServiceOptions,
  testAgencies,
  testOrigin,
} from './service.ts'
