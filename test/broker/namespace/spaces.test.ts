import { describe, expect, it } from 'vitest'
import { Activity } from '../../../src/broker/commands/activity.ts'
import { OpenTransactions } from '../../../src/broker/commands/open-transactions.ts'
import { spacesMax } from '../../../src/broker/limits.ts'
import { namespaceIn } from '../../../src/broker/namespace/name.ts'
import { type Space, Spaces } from '../../../src/broker/namespace/spaces.ts'
import { namespaceOf } from '../../../src/platform/quota/mod.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { openTestEngine } from '../support/test-engine.ts'
import { testSession } from '../support/test-session.ts'

async function setUp(max?: number) {
  const environment = simulatedEnvironment()
  const engine = await openTestEngine(environment)
  const shared = { engine, environment, version: '1', settings: {}, shutDown: () => {}, onFailure: () => {} }
  const activity = new Activity(environment)
  const spaces = new Spaces({ ...shared, transactions: new OpenTransactions(environment), activity }, max)
  const touch = (name: string, session = testSession()) => {
    session.end()
    return spaces.use(namespaceOf(name), session, async (space) => space)
  }
  return { spaces, touch, engine }
}

describe('a namespace', () => {
  it('is found again in each of its names', () => {
    const id = '550e8400-e29b-41d4-a716-446655440000'
    for (const name of ['', 'k', '\0', '\0x\0', 'a\0b'])
      expect(namespaceIn(namespaceOf(id) + name)).toBe(namespaceOf(id))
    for (const name of ['', 'k', 'k\0k\0']) expect(namespaceIn(name)).toBe('')
  })
})

describe('spaces', () => {
  it('are made once and kept while they are used', async () => {
    const { spaces, touch } = await setUp(2)
    const [a] = [await touch('a'), await touch('b')]
    expect(await touch('a')).toBe(a)
    await touch('c')
    expect(spaces.count).toBe(2)
    expect(await touch('a')).toBe(a)
  })

  it('go when they were used longest ago, at the limit and not before', async () => {
    const { spaces, touch } = await setUp()
    const first = await touch('0')
    for (let k = 1; k < spacesMax; k++) await touch(`${k}`)
    expect(spaces.count).toBe(spacesMax)
    expect(await touch('0')).toBe(first)
    const second = await touch('1')
    for (let k = 0; k < spacesMax; k++) await touch(`more ${k}`)
    expect(spaces.count).toBe(spacesMax)
    expect(await touch('1')).not.toBe(second)
  })

  it('stay while a command runs or a session is open', async () => {
    const { spaces, touch, engine } = await setUp(1)
    const session = testSession()
    let ofSession: Space | undefined
    await spaces.use(namespaceOf('a'), session, async (space) => {
      ofSession = space
      space.parts.topics.subscribe(session, ['t'])
    })
    let end = () => {}
    const running = spaces.use(namespaceOf('b'), undefined, () => new Promise<void>((resolve) => (end = resolve)))
    await touch('c')
    await touch('d')
    expect(spaces.count).toBe(3)
    expect(await touch('a')).toBe(ofSession)
    engine.arrive({ messageId: 'm', topic: '\0a\0t', message: 1, metadata: {}, atMs: 0 })
    expect(session.received()).toHaveLength(1)
    end()
    await running
    session.end()
    await touch('e')
    expect(spaces.count).toBe(1)
    expect(await touch('a')).not.toBe(ofSession)
  })

  it('that have gone hear nothing any more', async () => {
    const { touch, engine } = await setUp(1)
    const gone = await touch('a')
    await touch('b')
    engine.arrive({ messageId: 'm', topic: '\0a\0t', message: 1, metadata: {}, atMs: 0 })
    expect(gone.parts.topics.statistics().published).toBe(0)
  })
})
