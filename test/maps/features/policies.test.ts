import { describe, expect, test } from 'vitest'
import type { MapPolicy } from '../../../src/contract/mod.ts'
import { Policies, type PolicyChange } from '../../../src/maps/features/mod.ts'
import { policiesMax, policyWorkMax } from '../../../src/maps/limits.ts'
import type { MapsCaller } from '../../../src/maps/service.ts'

const ann: MapsCaller = { user: 'ann', roles: ['editor'], connection: 'c' }
const bob: MapsCaller = { user: 'bob', roles: [], connection: 'c' }
const nobody: MapsCaller = { user: undefined, roles: [], connection: 'c' }

let ids = 0
const policy = (mapPattern: string, more: Partial<MapPolicy> = {}): MapPolicy => ({
  id: `p${++ids}`,
  mapPattern,
  action: 'all',
  effect: 'allow',
  ...more,
})

const policiesOf = (...kept: readonly MapPolicy[]): Policies => new Policies({ persist: async () => {}, kept })
const failure = (code: string) => expect.objectContaining({ code })

describe('policies', () => {
  test('allow everything until there is one, and from then on only what one allows', async () => {
    const policies = policiesOf()
    expect(policies.check('read', 'any', nobody, {})).toBe('allowed')
    await policies.put(policy('users', { id: 'one', action: 'read' }))
    expect(policies.check('read', 'users', nobody, {})).toBe('allowed')
    expect(policies.check('write', 'users', ann, {})).toBe('denied')
    expect(policies.check('read', 'any', ann, {})).toBe('denied')
    expect(await policies.remove('one')).toBe(true)
    expect(await policies.remove('one')).toBe(false)
    expect(policies.check('read', 'users', ann, {})).toBe('denied')
  })

  test('deny also after a restart when there ever was one', () => {
    const policies = new Policies({ persist: async () => {}, wasConfigured: true })
    expect(policies.check('read', 'any', ann, {})).toBe('denied')
  })

  test('that deny beat those that allow', () => {
    const policies = policiesOf(
      policy('**'),
      policy('secret.*', { effect: 'deny', action: 'write', condition: "auth.id != 'ann'" }),
    )
    expect(policies.check('write', 'secret.x', ann, {})).toBe('allowed')
    expect(policies.check('write', 'secret.x', bob, {})).toBe('denied')
    expect(policies.check('remove', 'secret.x', bob, {})).toBe('allowed')
    expect(policies.check('write', 'open', bob, {})).toBe('allowed')
  })

  test('bind neither the users of the allow-list nor them by a role', () => {
    const policies = new Policies({ persist: async () => {}, wasConfigured: true, unbound: new Set(['ann']) })
    expect(policies.check('write', 'any', ann, {})).toBe('allowed')
    expect(policies.checkMap('write', 'any', ann)).toBe('allowed')
    expect(policies.check('write', 'any', { ...bob, roles: ['admin'] }, {})).toBe('denied')
  })

  test('hold from the moment they are durable, the later one of an id', async () => {
    const changes: PolicyChange[] = []
    let finish = (): void => {}
    const policies = new Policies({
      persist: (change) => {
        changes.push(change)
        return new Promise((resolve) => {
          finish = resolve
        })
      },
    })
    const [allow, deny] = [policy('m', { id: 'x' }), policy('m', { id: 'x', effect: 'deny' })]
    const first = policies.put(allow)
    expect(policies.check('read', 'other', ann, {})).toBe('allowed')
    finish()
    await first
    expect([policies.check('read', 'm', ann, {}), policies.check('read', 'other', ann, {})]).toEqual([
      'allowed',
      'denied',
    ])
    const second = policies.put(deny)
    expect(policies.check('read', 'm', ann, {})).toBe('allowed')
    finish()
    await second
    expect([policies.check('read', 'm', ann, {}), policies.list()]).toEqual(['denied', [deny]])
    const removed = policies.remove('x')
    finish()
    await removed
    expect(policies.list()).toEqual([])
    expect(changes).toEqual([
      { kind: 'put', policy: allow },
      { kind: 'put', policy: deny },
      { kind: 'removed', id: 'x' },
    ])
  })

  test('that cannot be made durable, or be read, change nothing', async () => {
    const policies = new Policies({ persist: () => Promise.reject(new Error('disk full')) })
    await expect(policies.put(policy('m'))).rejects.toThrow('disk full')
    await expect(policies.put(policy('m', { condition: 'auth.id ==' }))).rejects.toThrow(failure('validation_failed'))
    expect([policies.list(), policies.check('read', 'any', ann, {})]).toEqual([[], 'allowed'])
  })

  test('say for a map whether it takes the record to tell', () => {
    const [own, closed] = ['auth.id == data.ownerId', 'data.isSecret']
    const said = (...kept: readonly MapPolicy[]) => policiesOf(...kept).checkMap('read', 'm', ann)
    expect(said(policy('m'))).toBe('allowed')
    expect(said(policy('other'))).toBe('denied')
    expect(said(policy('m', { condition: own }))).toBe('by record')
    expect(said(policy('m', { condition: own }), policy('m'))).toBe('allowed')
    expect(said(policy('m'), policy('m', { condition: closed, effect: 'deny' }))).toBe('by record')
    expect(said(policy('m', { condition: own }), policy('m', { effect: 'deny' }))).toBe('denied')
    expect(said(policy('m', { condition: "auth.id == 'ann'" }))).toBe('allowed')
    expect(said(policy('m', { condition: "auth.id == 'bob'" }))).toBe('denied')
    expect(said(policy('other'), policy('m', { condition: closed, effect: 'deny' }))).toBe('denied')
  })

  test('are limited in number', async () => {
    const policies = policiesOf(...Array.from({ length: policiesMax }, (_, at) => policy('m', { id: `n${at}` })))
    await expect(policies.put(policy('m', { id: 'more' }))).rejects.toThrow(failure('quota_exceeded'))
    await policies.put(policy('m', { id: 'n0', effect: 'deny' }))
    await policies.remove('n1')
    await policies.put(policy('m', { id: 'more' }))
    expect(policies.list()).toHaveLength(policiesMax)
  })

  test('deny what takes too much work to tell, whichever way they are meant', () => {
    const condition = "data.tags containsAny ['x']"
    const tags = (count: number) => ({ tags: [...Array.from({ length: count - 1 }, () => 'y'), 'x'] })
    const allowing = policiesOf(policy('m', { condition }))
    expect(allowing.check('read', 'm', ann, tags(policyWorkMax))).toBe('allowed')
    expect(allowing.check('read', 'm', ann, tags(policyWorkMax + 1))).toBe('denied')
    const denying = policiesOf(policy('m'), policy('m', { condition: "data.tags contains 'z'", effect: 'deny' }))
    expect(denying.check('read', 'm', ann, tags(policyWorkMax))).toBe('allowed')
    expect(denying.check('read', 'm', ann, tags(policyWorkMax + 1))).toBe('denied')
    const negated = policiesOf(policy('m', { condition: "!(data.tags contains 'z')" }))
    expect(negated.check('read', 'm', ann, tags(policyWorkMax + 1))).toBe('denied')
  })
})

describe('the pattern of a policy', () => {
  test.each([
    ['users', 'users', true],
    ['users', 'users.x', false],
    ['users', 'Users', false],
    ['*', 'users', true],
    ['*', 'users.x', false],
    ['**', 'a.b.c', true],
    ['a.*', 'a.b', true],
    ['a.*', 'a', false],
    ['a.*', 'a.b.c', false],
    ['a.**', 'a.b.c', true],
    ['a.**', 'a', true],
    ['a.**', 'ab', false],
    ['**.z', 'z', true],
    ['**.z', 'a.z.b.z', true],
    ['**.z', 'a.z.b', false],
    ['a.**.m.*.z', 'a.m.m.x.z', true],
    ['a.**.m.*.z', 'a.m.x.y.z', false],
    ['team-*', 'team-a', true],
    ['team-*', 'team-a.b', false],
    ['*-log-*', 'x-log-log-y', true],
    ['*-log-*', 'x-lo-y', false],
    ['a.', 'a.', true],
    ['(a+)+', 'aaa', false],
  ])('%s: %s is %s', (mapPattern, map, isMeant) => {
    expect(policiesOf(policy(mapPattern)).check('read', map, ann, {})).toBe(isMeant ? 'allowed' : 'denied')
  })

  test('takes little time where it nearly fits in many ways', () => {
    const policies = policiesOf(policy('**.*a*a*a*a*.'.repeat(19)))
    const started = process.cpuUsage()
    for (const map of ['a.'.repeat(128), 'a'.repeat(256)]) policies.check('read', map, ann, {})
    const { user } = process.cpuUsage(started)
    expect(user).toBeLessThan(500_000)
  })
})
