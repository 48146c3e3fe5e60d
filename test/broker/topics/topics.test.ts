import { describe, expect, it } from 'vitest'
import { subscriptionLimits } from '../../../src/broker/subscriptions/limits.ts'
import { matchesGlob, matchesPattern, parsedPattern } from '../../../src/broker/topics/pattern.ts'
import { TopicTrie } from '../../../src/broker/topics/topic-trie.ts'
import { below, draw } from '../../../src/generation/randomness.ts'
import { repetitions } from '../../support/repetitions.ts'
import { codeOf, openBroker } from '../support/open-broker.ts'
import { testSession } from '../support/test-session.ts'

describe('patterns', () => {
  it.each([
    ['a.b', 'a.b', true],
    ['a.b', 'a.B', false],
    ['a.*', 'a.b', true],
    ['a.*', 'a', false],
    ['a.*', 'a.b.c', false],
    ['*.b', 'a.b', true],
    ['a.#', 'a', true],
    ['a.#', 'a.b.c', true],
    ['a.#', 'ab', false],
    ['#', 'anything.at.all', true],
    ['user:*', 'user:1', true],
    ['user:*', 'user', false],
    ['user:*.x', 'user:1.x', true],
    ['user:*', 'user:1.x', false],
    ['*-*-z', 'a-b-z', true],
    ['*.*', 'a.b', true],
    ['a.*.#', 'a.b', true],
    ['a.*.#', 'a', false],
  ])('%s and %s: %s', (pattern, topic, expected) => {
    expect(matchesPattern(parsedPattern(pattern), topic)).toBe(expected)
    const trie = new TopicTrie<string>()
    trie.add(pattern, 'me')
    expect(trie.match(topic).has('me')).toBe(expected)
  })

  it.each(['#.a', 'a.#.b', 'a#', 'a.#b', '##', '#.#'])('%s is none', async (pattern) => {
    const { run } = await openBroker()
    const session = testSession()
    expect(await codeOf(run('pubsub.subscribe', { topics: ['a', pattern] }, { session }))).toBe('invalid_payload')
    expect(await codeOf(run('pubsub.topics', { pattern }))).toBe('invalid_payload')
    expect(await run('pubsub.topics')).toEqual({ topics: [], count: 0 })
  })

  it('take no more than length times length to match', () => {
    const startMs = performance.now()
    expect(matchesGlob(`${'*a'.repeat(250)}b`, 'a'.repeat(512))).toBe(false)
    expect(performance.now() - startMs).toBeLessThan(100)
  })
})

const seed = 20260801
const segments = ['a', 'b', 'ab', '*', 'a*', '*b']

function anyText(index: number, from: readonly string[], last: readonly string[]): string {
  const length = 1 + below(draw(seed, index, 1), 4)
  const at = (place: number, choices: readonly string[]) =>
    choices[below(draw(seed, index, 2 + place), choices.length)]!
  return Array.from({ length }, (_, place) => at(place, place === length - 1 ? last : from)).join('.')
}

/** Patterns that come and go, and topics between; gives how often the trie and the plain check differ. */
function differences(trie: Pick<TopicTrie<string>, 'add' | 'remove' | 'match'>): number {
  const known = new Set<string>()
  let count = 0
  for (let index = 0; index < repetitions(3000); index += 1) {
    const pattern = anyText(index, segments, [...segments, '#'])
    if (index % 3 === 0) {
      if (known.delete(pattern)) trie.remove(pattern, pattern)
    } else {
      known.add(pattern)
      trie.add(pattern, pattern)
    }
    const topic = anyText(index + 10_000, ['a', 'b', 'ab', 'c'], ['a', 'b', 'ab', 'c'])
    const expected = [...known].filter((other) => matchesPattern(parsedPattern(other), topic)).sort()
    if (JSON.stringify([...trie.match(topic)].sort()) !== JSON.stringify(expected)) count += 1
  }
  for (const pattern of known) trie.remove(pattern, pattern)
  return count
}

describe('the trie', () => {
  it(`finds what a plain check of every pattern finds, and is empty in the end (seed ${seed})`, () => {
    const trie = new TopicTrie<string>()
    expect(differences(trie)).toBe(0)
    expect(trie.isEmpty).toBe(true)
  })

  it('would be found wanting if it forgot to remove', () => {
    const trie = new TopicTrie<string>()
    const forgetful = {
      add: (pattern: string, subscriber: string) => trie.add(pattern, subscriber),
      remove: () => {},
      match: (topic: string) => trie.match(topic),
    }
    expect(differences(forgetful)).toBeGreaterThan(0)
  })
})

describe('topics', () => {
  it('carry a message to each subscriber once, however many of its patterns match', async () => {
    const { run } = await openBroker()
    const [one, other, third] = [testSession(), testSession(), testSession()]
    await run('pubsub.subscribe', { topics: ['a.*', 'a.#', 'a.b'] }, { session: one })
    await run('pubsub.subscribe', { topics: ['#'] }, { session: other })
    await run('pubsub.subscribe', { topics: ['x'] }, { session: third })
    const metadata = { source: 'web' }
    const published = await run('pubsub.publish', { topic: 'a.b', message: { n: 1 }, metadata })
    expect(published).toMatchObject({ topic: 'a.b', subscribers_matched: 2, subscribers_notified: 2 })
    expect(one.received()).toEqual([
      {
        type: 'message',
        topic: 'a.b',
        message: { n: 1 },
        message_id: published.message_id,
        metadata,
        timestamp: Date.UTC(2026, 0, 1),
      },
    ])
    expect(third.frames).toHaveLength(0)
  })

  it('encode a frame once for all', async () => {
    const { run } = await openBroker()
    const sessions = [testSession(), testSession()]
    for (const session of sessions) await run('pubsub.subscribe', { topics: ['t'] }, { session })
    await run('pubsub.publish', { topic: 't', payload: 1 })
    expect(sessions[0]!.frames[0]).toBe(sessions[1]!.frames[0])
  })

  it('take message, payload or data, one of them, and headers as metadata', async () => {
    const { run } = await openBroker()
    const session = testSession()
    await run('pubsub.subscribe', { topics: ['t'] }, { session })
    await run('pubsub.publish', { topic: 't', message: null })
    await run('pubsub.publish', { topic: 't', payload: 'p', headers: { a: '1', b: '1' }, metadata: { b: '2' } })
    await run('pubsub.publish', { topic: 't', data: [1], priority: 3 })
    expect(session.received().map(({ message }) => message)).toEqual([null, 'p', [1]])
    expect(session.received()[1]).toMatchObject({ metadata: { a: '1', b: '2' } })
    expect(await codeOf(run('pubsub.publish', { topic: 't' }))).toBe('invalid_payload')
    expect(await codeOf(run('pubsub.publish', { topic: 't', data: 1, message: 1 }))).toBe('invalid_payload')
    expect(await codeOf(run('pubsub.publish', { topic: 'a.*', message: 1 }))).toBe('invalid_payload')
  })

  it('are those that somebody is subscribed to, by pattern too', async () => {
    const { run } = await openBroker()
    const session = testSession()
    const topics = ['notifications.email.*', 'notifications', 'events.user.#']
    await run('pubsub.subscribe', { topics }, { session })
    expect(await run('pubsub.topics')).toEqual({ topics: [...topics].sort(), count: 3 })
    expect((await run('pubsub.topics', { pattern: 'notifications.#' })).topics).toEqual([
      'notifications',
      'notifications.email.*',
    ])
    expect(await run('pubsub.info', { topic: 'notifications' })).toEqual({
      topic: 'notifications',
      subscriber_count: 1,
    })
    expect(await codeOf(run('pubsub.info', { topic: 'notifications.email.x' }))).toBe('topic_not_found')
  })

  it('are left one by one, all at once, and at the end of the session', async () => {
    const { run } = await openBroker()
    const session = testSession()
    const subscribe = (topics: string[]) => run('pubsub.subscribe', { topics }, { session })
    expect(await subscribe(['a', 'b', 'a'])).toMatchObject({ subscribed: true, subscription_count: 2 })
    expect(await subscribe(['b', 'c.*'])).toMatchObject({ subscription_count: 3 })
    const unsubscribe = (topics?: string[]) => run('pubsub.unsubscribe', { topics }, { session })
    expect(await unsubscribe(['a', 'x'])).toEqual({ unsubscribed: 1 })
    expect(await unsubscribe([])).toEqual({ unsubscribed: 0 })
    expect(await run('pubsub.unsubscribe', {}, { session })).toEqual({ unsubscribed: 2 })
    await subscribe(['a', 'd.#'])
    session.end()
    expect(await run('pubsub.stats')).toMatchObject({
      total_topics: 0,
      total_subscribers: 0,
      total_wildcard_subscriptions: 0,
    })
    expect(await run('pubsub.publish', { topic: 'a', message: 1 })).toMatchObject({ subscribers_matched: 0 })
  })

  it('need a WebSocket to be subscribed to', async () => {
    const { run } = await openBroker()
    expect(await codeOf(run('pubsub.subscribe', { topics: ['a'] }))).toBe('websocket_required')
    expect(await codeOf(run('pubsub.unsubscribe', {}))).toBe('websocket_required')
  })

  it('count what was published and delivered, and who was too slow', async () => {
    const { run } = await openBroker()
    const [fast, slow] = [testSession(), testSession()]
    for (const session of [fast, slow]) await run('pubsub.subscribe', { topics: ['t.*'] }, { session })
    slow.fill(1)
    await run('pubsub.publish', { topic: 't.x', message: 1 })
    expect(await run('pubsub.publish', { topic: 't.x', message: 2 })).toMatchObject({
      subscribers_matched: 2,
      subscribers_notified: 1,
    })
    await run('pubsub.publish', { topic: 'nobody', message: 2 })
    expect(await run('pubsub.stats')).toEqual({
      total_topics: 1,
      total_subscribers: 1,
      total_wildcard_subscriptions: 1,
      messages_published: 3,
      messages_delivered: 3,
      slow_consumers_dropped: 1,
    })
  })

  it('hold 1,000 patterns of one session', async () => {
    const { run } = await openBroker()
    const session = testSession()
    const limit = subscriptionLimits.patternsMax
    const topics = Array.from({ length: limit }, (_, index) => `t${index}`)
    expect(await run('pubsub.subscribe', { topics }, { session })).toMatchObject({ subscription_count: limit })
    expect(await run('pubsub.subscribe', { topics: ['t0'] }, { session })).toMatchObject({ subscription_count: limit })
    expect(await codeOf(run('pubsub.subscribe', { topics: ['one.more'] }, { session }))).toBe('invalid_payload')
  })

  it('go over the relay, and come from other nodes', async () => {
    const { run, engine } = await openBroker()
    const session = testSession()
    await run('pubsub.subscribe', { topics: ['t'] }, { session })
    await run('pubsub.publish', { topic: 't', message: 'mine' })
    expect(engine.relayed).toMatchObject([{ topic: 't', message: 'mine' }])
    engine.arrive({ messageId: 'psm_other1', topic: 't', message: 'theirs', metadata: {}, atMs: 1 })
    expect(session.received().map(({ message }) => message)).toEqual(['mine', 'theirs'])
  })

  it('reach nobody when the relay refuses', async () => {
    const { run, engine } = await openBroker()
    const session = testSession()
    await run('pubsub.subscribe', { topics: ['t'] }, { session })
    Object.assign(engine.topics, { publish: async () => Promise.reject(new Error('down')) })
    expect(await codeOf(run('pubsub.publish', { topic: 't', message: 1 }))).toBe('internal_error')
    expect(session.frames).toHaveLength(0)
  })
})
