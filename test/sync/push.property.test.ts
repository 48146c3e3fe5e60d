import { expect, test } from 'vitest'
import { conflictPolicies } from '../../src/sync/policies.ts'
import { repetitions } from '../support/repetitions.ts'
import { runRandomPushes } from './push-random.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const pushes = 250

test.each(conflictPolicies)(`random pushes under %s end as a plain model says (TEST_SEED=${seed})`, async (policy) => {
  await runRandomPushes({ seed, policy, pushes: repetitions(pushes) })
})

test(`canary: a model with another rule is found out (TEST_SEED=${seed})`, async () => {
  const run = runRandomPushes({ seed, policy: 'client-wins', pushes, isFaulty: true })
  await expect(run).rejects.toThrow(/push \d+/)
})
