/** What the document says of limits, of keys and of quotas. */
import { expect, test } from 'vitest'
import { Failure } from '../../../src/errors.ts'
import { Quotas } from '../../../src/platform/quota/mod.ts'
import { failureBodyOf } from '../../../src/transports/http/failure-form.ts'
import { startTestServer } from '../../support/server.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { SeedClient } from './client.ts'
import { exchange, take, unlike } from './document.ts'

interface Quota {
  readonly user_id: string
  readonly plan: 'Free' | 'Pro' | 'Enterprise'
  readonly quotas: Record<'storage' | 'operations' | 'connections', { readonly limit: number | null }>
  readonly restrictions: object
}

/** The quota of a key with a plan, which has used a part of it. */
async function quotaOf(plan: Quota['plan']): Promise<Quota> {
  const environment = simulatedEnvironment()
  const figures = { environment, count: async (_: string, amount: number) => amount, measure: async () => 5 }
  const quotas = new Quotas({ ...figures, onError: (error) => expect.fail(String(error)) })
  const grant = { id: 'key', plan, allows: () => true, onEnd: () => () => {} }
  return quotas.quotaOf({ kind: 'key', fingerprint: 'f', grant })
}

export function limitCases(): void {
  for (const [n, plan] of (['Pro', 'Free', 'Enterprise'] as const).entries()) {
    test(`the quota of the ${plan} plan has the documented fields, limits and restrictions`, async () => {
      const example = take(({ value }) => (value as Partial<Quota>).plan !== undefined, n).value as Quota
      const quota = await quotaOf(plan)
      expect(example.plan).toBe(plan)
      expect(unlike(quota, example)).toBe('')
      expect(quota.restrictions).toEqual(example.restrictions)
      for (const kind of ['storage', 'operations', 'connections'] as const) {
        expect(quota.quotas[kind].limit, kind).toBe(example.quotas[kind].limit)
      }
    })
  }

  test('the failures of a quota are flat', async () => {
    await using server = await startTestServer({ apiKeys: ['synap_your_api_key_here'] })
    const client = new SeedClient(() => server)
    const refused = await client.send('GET', '/hub/quota', undefined, { Authorization: 'Bearer sk_live_a1b2c3d4e5f6' })
    expect(refused.status).toBe(401)
    expect(refused.body).toEqual(take(({ label }) => label.startsWith('401 Unauthorized')).value)
    const example = take(({ label }) => label.startsWith('500 Internal')).value
    const failure = new Failure('internal_error', 'The counters cannot be read.', {})
    const body = failureBodyOf('hub', failure, { requestId: 'r', body: undefined })
    expect(unlike(body, example)).toBe('')
    expect(body).toMatchObject({ error: 'InternalServerError', code: 'HUB_API_ERROR' })
  })

  test('beyond the rate limit the answer is the documented 429, with its headers', async () => {
    await using server = await startTestServer({ commandRateLimit: 2 })
    const client = new SeedClient(() => server)
    const example = take(({ value }) => (value as { error?: { code?: string } }).error?.code === 'RATE_LIMIT_EXCEEDED')
    const { request } = exchange('kv.incr')
    const answers = await Promise.all(Array.from({ length: 5 }, () => client.post('/api/v1/command', request)))
    const limited = answers.find(({ status }) => status === 429)!
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    expect(unlike(limited.body, example.value)).toBe('')
    expect(limited.body).toMatchObject({ status: 'error', error: { code: 'RATE_LIMIT_EXCEEDED' } })
    expect(limited.headers.get('x-ratelimit-limit')).toBe('2')
    expect(limited.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(Number(limited.headers.get('x-ratelimit-reset'))).toBeGreaterThan(1_697_410_920)
    const granted = answers.find(({ status }) => status === 200)!
    expect(granted.headers.get('x-ratelimit-limit')).toBe('2')
  })

  test('a key comes as X-API-Key or as Bearer, and without one there is a 401 in the envelope', async () => {
    await using server = await startTestServer({ apiKeys: ['synap_your_api_key_here'] })
    const client = new SeedClient(() => server)
    const { text } = exchange('kv.incr').request
    const send = (headers: Record<string, string>) => client.send('POST', '/api/v1/command', text, headers)
    expect((await send({ 'X-API-Key': 'synap_your_api_key_here' })).status).toBe(200)
    expect((await send({ Authorization: 'Bearer synap_your_api_key_here' })).status).toBe(200)
    const refused = await send({})
    expect(refused.status).toBe(401)
    expect(refused.body).toMatchObject({ status: 'error', error: { code: 'UNAUTHORIZED' } })
    expect((await send({ 'X-API-Key': 'another' })).status).toBe(401)
    expect((await client.send('GET', '/health')).status, 'probes have no key').toBe(200)
  })
}
