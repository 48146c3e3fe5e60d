import { expect, test } from 'vitest'
import type { Followed } from '../../../src/sync/mod.ts'
import { eventStream } from '../../../src/transports/http/event-stream.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

/** Changes that a test gives one by one. */
class Source implements AsyncIterable<Followed> {
  readonly #waiting: ((result: IteratorResult<Followed>) => void)[] = []
  returned = false

  give(followed: Followed): void {
    this.#waiting.shift()?.({ done: false, value: followed })
  }

  end(): void {
    this.#waiting.shift()?.({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): AsyncIterator<Followed> {
    return {
      next: () => new Promise((resolve) => void this.#waiting.push(resolve)),
      return: async () => {
        this.returned = true
        return { done: true, value: undefined }
      },
    }
  }
}

function openStream(mayStay = () => true) {
  const environment = simulatedEnvironment()
  const source = new Source()
  const sent: string[] = []
  const bytes = eventStream(source, environment, mayStay)
  const reading = (async () => {
    for await (const part of bytes) sent.push(String(part))
  })()
  return { environment, source, sent, bytes, reading }
}

const comment = ': still here\n\n'

test('a stream begins with a comment, and has one every 15 seconds in which nothing else comes', async () => {
  const { environment, source, sent, reading } = openStream()
  await environment.advance(14_999)
  expect(sent).toEqual([comment])
  await environment.advance(1)
  expect(sent).toEqual([comment, comment])
  await environment.advance(10_000)
  source.give({ kind: 'change', lsn: 7, json: '{"lsn":7}' })
  await environment.advance(14_999)
  expect(sent.slice(2)).toEqual(['id: 7\nevent: change\ndata: {"lsn":7}\n\n'])
  await environment.advance(30_000)
  expect(sent.slice(3)).toEqual([comment, comment])
  source.end()
  await reading
  expect(environment.pendingTimers()).toBe(0)
})

test('a resync has no id, so that a client that comes back does not begin there', async () => {
  const { environment, source, sent, reading } = openStream()
  await environment.advance(0)
  source.give({ kind: 'resync', json: '{"min_lsn":4}' })
  await environment.advance(0)
  expect(sent.at(-1)).toBe('event: resync\ndata: {"min_lsn":4}\n\n')
  source.end()
  await reading
})

test('who may not stay is sent no change and no comment any longer, and the source is let go', async () => {
  for (const moment of ['change', 'comment']) {
    let may = true
    const { environment, source, sent, reading } = openStream(() => may)
    await environment.advance(0)
    may = false
    if (moment === 'change') source.give({ kind: 'change', lsn: 1, json: '{}' })
    else await environment.advance(15_000)
    await reading
    expect([sent, source.returned]).toEqual([[comment], true])
  }
})

test('a source that fails ends the stream with its failure', async () => {
  const environment = simulatedEnvironment()
  const failing = (async function* (): AsyncGenerator<Followed> {
    yield { kind: 'change', lsn: 1, json: '{}' }
    throw new Error('the log cannot be read')
  })()
  const read = async () => {
    for await (const _part of eventStream(failing, environment, () => true));
  }
  await expect(read()).rejects.toThrow('the log cannot be read')
})
