import { describe, expect, test } from 'vitest'
import { auditedPerMinute } from '../../../src/platform/auth/auth-failures.ts'
import { type AuthFailure, AuthFailures } from '../../../src/platform/auth/mod.ts'
import { createMetrics } from '../../../src/platform/metrics/mod.ts'
import type { AuditEntry } from '../../../src/storage/mod.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

function failuresOf(append?: () => Promise<unknown>) {
  const environment = simulatedEnvironment()
  const metrics = createMetrics({ environment, version: '0', operationIds: [] })
  const entries: AuditEntry[] = []
  const losses: unknown[] = []
  const failures = new AuthFailures({
    environment,
    metrics,
    append: append ?? (async (entry) => entries.push(entry)),
    onLoss: (error) => losses.push(error),
  })
  return { environment, metrics, entries, losses, failures }
}

const failure = (over: Partial<AuthFailure> = {}): AuthFailure => ({
  ...{ area: 'sync', reason: 'expired', access: 'sync:read', address: '1.2.3.4', requestId: 'r1' },
  ...over,
})

describe('a caller that was not let in', () => {
  test('is counted by area and reason, and audited with who it is when that is known', async () => {
    const { failures, metrics, entries, environment } = failuresOf()
    const holder = { user: 'alice', tenant: 'acme', client: 'phone', jti: 'j' }
    failures.note(failure({ reason: 'tenant', holder }))
    failures.note(failure({ area: 'api', reason: 'missing', access: '' }))
    const text = await metrics.render()
    expect(text).toContain('tallymill_auth_failures_total{area="sync",reason="tenant"} 1')
    expect(text).toContain('tallymill_auth_failures_total{area="api",reason="missing"} 1')
    expect(text).toContain('tallymill_auth_failures_total{area="maps",reason="reuse"} 0')
    const common = { atMs: environment.nowMs(), action: 'auth.denied', requestId: 'r1' }
    const denied = { outcome: 'denied', address: '1.2.3.4' }
    const who = { tenant: 'acme', user: 'alice', client: 'phone' }
    expect(entries).toEqual([
      {
        ...common,
        actor: 'phone',
        subject: 'sync:read',
        details: { ...denied, area: 'sync', reason: 'tenant', ...who },
      },
      { ...common, actor: 'unknown', subject: 'api', details: { ...denied, area: 'api', reason: 'missing' } },
    ])
  })

  test('is audited alone up to the bound of a minute; the others become one record', async () => {
    const { failures, entries, environment, metrics } = failuresOf()
    for (let at = 0; at < auditedPerMinute; at++) failures.note(failure())
    expect(entries).toHaveLength(auditedPerMinute)
    for (let at = 0; at < 1000; at++) failures.note(failure())
    failures.note(failure({ area: 'api', reason: 'key' }))
    expect(entries).toHaveLength(auditedPerMinute)
    await environment.advance(60_000)
    expect(entries).toHaveLength(auditedPerMinute + 1)
    expect(entries.at(-1)).toMatchObject({
      action: 'auth.denied_more',
      details: { 'sync expired': 1000, 'api key': 1 },
    })
    failures.note(failure())
    expect(entries).toHaveLength(auditedPerMinute + 2)
    expect(await metrics.render()).toContain(`{area="sync",reason="expired"} ${auditedPerMinute + 1001}`)
  })

  test('makes no record more when the minute was quiet', async () => {
    const { failures, entries, environment } = failuresOf()
    failures.note(failure())
    await environment.advance(600_000)
    expect(entries).toHaveLength(1)
    expect(environment.pendingTimers()).toBe(0)
  })

  test('is told at the end of the server, too', () => {
    const { failures, entries, environment } = failuresOf()
    for (let at = 0; at <= auditedPerMinute; at++) failures.note(failure())
    failures.close()
    expect(entries.at(-1)).toMatchObject({ details: { 'sync expired': 1 } })
    expect(environment.pendingTimers()).toBe(0)
  })

  test('whose record cannot be written stops nobody', async () => {
    const { failures, losses, environment } = failuresOf(() => Promise.reject(new Error('full')))
    failures.note(failure())
    await environment.advance(1)
    expect(losses).toEqual([new Error('full')])
  })
})
