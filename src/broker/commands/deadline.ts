/** Times to live. */
import { refuse } from './handler.ts'

interface TimeToLive {
  readonly ttl?: number | null
  readonly ttl_ms?: number
}

/** Milliseconds to live, undefined when none are given. @throws invalid_payload when they are given twice */
export function millisecondsIn({ ttl, ttl_ms }: TimeToLive): number | undefined {
  if (ttl !== undefined && ttl !== null && ttl_ms !== undefined) refuse("must NOT have 'ttl' and 'ttl_ms'")
  if (ttl_ms !== undefined) return ttl_ms
  return ttl === undefined || ttl === null ? undefined : ttl * 1000
}

/** Whole seconds until a deadline, rounded up; null without one. */
export function secondsLeft(deadlineMs: number | null, nowMs: number): number | null {
  const left = millisecondsLeft(deadlineMs, nowMs)
  return left === null ? null : Math.ceil(left / 1000)
}

export function millisecondsLeft(deadlineMs: number | null, nowMs: number): number | null {
  return deadlineMs === null ? null : Math.max(0, deadlineMs - nowMs)
}
