export { type Client, type ClientOptions, createClient } from './client.ts'
export { DeliveryError, type DeliveryOptions, readDelivery, type WebhookEvent } from './delivery.ts'
export { type Problem, ProblemError, unwrap } from './problem.ts'
export type { components, operations, paths } from './schema.ts'
