import { describe, expect, test } from 'vitest'
import { type TopicMessage, Topics } from '../../../src/maps/features/mod.ts'
import { topicSubscriptionsMax } from '../../../src/maps/limits.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

function benchOf(deliver?: (topics: Topics, message: TopicMessage) => void) {
  const environment = simulatedEnvironment({ startMs: 1_000 })
  const got: (readonly [connection: string, data: unknown])[] = []
  const messages: TopicMessage[] = []
  const topics: Topics = new Topics({
    environment,
    deliver(message, connections) {
      messages.push(message)
      deliver?.(topics, message)
      for (const connection of connections) got.push([connection, message.data])
    },
  })
  return { topics, got, messages }
}

describe('topics', () => {
  test('reach all that are subscribed at that moment, but not the one that published', () => {
    const { topics, got, messages } = benchOf()
    for (const connection of ['a', 'b', 'c']) topics.subscribe(connection, 'news')
    topics.publish('a', 'news', 1)
    topics.unsubscribe('b', 'news')
    topics.publish('a', 'news', { deep: [2] })
    topics.publish('d', 'other', 3)
    topics.publish('d', 'news', 4)
    expect(got).toEqual([
      ['b', 1],
      ['c', 1],
      ['c', { deep: [2] }],
      ['a', 4],
      ['c', 4],
    ])
    expect(messages[0]).toEqual({ topic: 'news', data: 1, timestamp: 1_000 })
  })

  test('are told once to a connection that subscribed twice', () => {
    const { topics, got } = benchOf()
    topics.subscribe('a', 'news')
    topics.subscribe('a', 'news')
    topics.publish('b', 'news', 1)
    expect(got).toEqual([['a', 1]])
  })

  test('keep their order for everybody, also when one is published while another is handed out', () => {
    const { topics, got } = benchOf((self, { data }) => {
      if (data === 1) self.publish('d', 'news', 2)
    })
    for (const connection of ['a', 'b']) topics.subscribe(connection, 'news')
    topics.publish('c', 'news', 1)
    topics.publish('c', 'news', 3)
    expect(got.filter(([connection]) => connection === 'b').map(([, data]) => data)).toEqual([1, 2, 3])
    expect(got.map(([, data]) => data)).toEqual([1, 1, 2, 2, 3, 3])
  })

  test('go on after a message that could not be handed out', () => {
    const { topics, got } = benchOf((_, { data }) => {
      if (data === 1) throw new Error('no way')
    })
    topics.subscribe('a', 'news')
    expect(() => topics.publish('b', 'news', 1)).toThrow('no way')
    topics.publish('b', 'news', 2)
    expect(got).toEqual([['a', 2]])
  })

  test('forget a connection that is gone, and a topic that nobody is subscribed to', () => {
    const { topics, got } = benchOf()
    topics.subscribe('a', 'x')
    topics.subscribe('a', 'y')
    topics.subscribe('b', 'y')
    topics.disconnected('a')
    topics.publish('c', 'x', 1)
    topics.publish('c', 'y', 2)
    expect([got, topics.size]).toEqual([[['b', 2]], 1])
    topics.unsubscribe('b', 'y')
    topics.unsubscribe('b', 'y')
    topics.disconnected('nobody')
    expect(topics.size).toBe(0)
  })

  test.each(['a', 'A-z_0.9:/', 'x'.repeat(256)])('can be called %s', (name) => {
    const { topics } = benchOf()
    topics.subscribe('a', name)
    topics.publish('b', name, 1)
    expect(topics.size).toBe(1)
  })

  test.each(['', 'a b', 'é', 'a\n', '*', 'x'.repeat(257)])('cannot be called %j', (name) => {
    const { topics } = benchOf()
    const failure = expect.objectContaining({ code: 'validation_failed' })
    expect(() => topics.subscribe('a', name)).toThrow(failure)
    expect(() => topics.publish('a', name, 1)).toThrow(failure)
  })

  test('are limited for one connection, not for the others', () => {
    const { topics } = benchOf()
    for (let at = 0; at < topicSubscriptionsMax; at += 1) topics.subscribe('a', `t${at}`)
    expect(() => topics.subscribe('a', 'more')).toThrow(expect.objectContaining({ code: 'quota_exceeded' }))
    topics.subscribe('a', 't0')
    topics.subscribe('b', 'more')
    topics.unsubscribe('a', 't0')
    topics.subscribe('a', 'more')
    expect(topics.size).toBe(topicSubscriptionsMax)
  })
})
