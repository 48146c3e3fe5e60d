/** Front door of the limits. */
export { type AddressSources, clientAddress, rateLimitKey } from './client-address.ts'
export { type CommandLimiter, createCommandLimiter } from './command-limiter.ts'
export { createInFlightGate, type InFlightGate } from './in-flight.ts'
export {
  type Admission,
  createRateLimiter,
  type RateLimiter,
  type RateLimiterOptions,
  windowMs,
} from './sliding-window.ts'
