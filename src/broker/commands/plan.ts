import { fail } from '../../errors.ts'
import type { PlanLimits } from '../caller.ts'

/** Fields of payloads that ask for a time to live, with their unit in seconds. */
const timesToLive = { ttl: 1, ttl_secs: 1, ttl_ms: 0.001, retention_secs: 1 } as const

/** Refuses a batch that is longer than the plan allows. @throws quota_exceeded */
export function checkBatch(limits: PlanLimits | undefined, commands: number): void {
  if (limits === undefined || commands <= limits.batchMax) return
  fail('quota_exceeded', `A batch has at most ${limits.batchMax} commands.`, { max_batch_size: limits.batchMax })
}

/**
 * Refuses what the plan does not allow, and counts what it does. A key may be kept for good on every plan; the limit is for
 * a time to live that is asked for. Gives the bytes of the payload.
 *
 * @throws payload_too_large, quota_exceeded
 */
export async function checkPlan(limits: PlanLimits, payload: unknown): Promise<number> {
  const bytes = payload === undefined ? 0 : Buffer.byteLength(JSON.stringify(payload))
  const { payloadBytesMax, ttlSecondsMax } = limits
  if (bytes > payloadBytesMax) fail('payload_too_large', undefined, { max_payload_bytes: payloadBytesMax })
  if (secondsIn(payload) > ttlSecondsMax) {
    fail('quota_exceeded', `A time to live is at most ${ttlSecondsMax} s.`, { max_ttl_seconds: ttlSecondsMax })
  }
  await limits.admit(1)
  return bytes
}

function secondsIn(payload: unknown): number {
  if (typeof payload !== 'object' || payload === null) return 0
  const asked = Object.entries(timesToLive).map(([name, unit]) => {
    const value = (payload as Readonly<Record<string, unknown>>)[name]
    return typeof value === 'number' ? value * unit : 0
  })
  return Math.max(...asked)
}
