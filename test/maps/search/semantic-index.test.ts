import { describe, expect, test } from 'vitest'
import { embeddedBatchMax, embeddedTextMax } from '../../../src/maps/limits.ts'
import { deterministicVector } from '../../../src/maps/search/embedder.ts'
import { deterministicEmbedder, type Embedder, noopEmbedder, SemanticIndex } from '../../../src/maps/search/mod.ts'

const signal = new AbortController().signal

/** An embedder whose answers wait until the test lets them go, and that keeps what it was asked. */
class SlowEmbedder implements Embedder {
  readonly dimension = 16
  readonly embedsTexts = true
  readonly asked: (readonly string[])[] = []
  #release: ((error?: Error) => void)[] = []

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    this.asked.push(texts)
    await new Promise<void>((resolve, reject) => {
      this.#release.push((error) => (error === undefined ? resolve() : reject(error)))
    })
    return texts.map((text) => deterministicVector(text, this.dimension))
  }

  answer(error?: Error): void {
    this.#release.shift()?.(error)
  }
}

function indexWith(embedder: Embedder, fields: readonly string[] = []) {
  const documents = new Map<string, unknown>()
  const index = new SemanticIndex({ fields, embedder, read: (key) => documents.get(key) })
  const put = (key: string, document: unknown): void => {
    documents.set(key, document)
    index.put(key)
  }
  return { index, put, documents }
}

describe('the semantic index', () => {
  test('embeds its fields in the order they are named, joined by blanks', async () => {
    const embedder = new SlowEmbedder()
    const { index, put } = indexWith(embedder, ['title', 'author.name'])
    put('a', { author: { name: 'Ada' }, body: 'ignored', title: 'Notes' })
    const flushed = index.flush(signal)
    embedder.answer()
    expect(await flushed).toBe(0)
    expect(embedder.asked).toEqual([['Notes Ada']])
    expect(index.vectors.has('a')).toBe(true)
  })

  test('embeds all texts of a document where no fields are named', async () => {
    const embedder = new SlowEmbedder()
    const { index, put } = indexWith(embedder)
    put('a', { x: 'one', y: ['two', 3] })
    const flushed = index.flush(signal)
    embedder.answer()
    await flushed
    expect(embedder.asked).toEqual([['one two']])
  })

  test('embeds 64 texts at a time, and each as far as 8,192 characters', async () => {
    const embedder = new SlowEmbedder()
    const { index, put } = indexWith(embedder)
    for (let at = 0; at <= embeddedBatchMax; at += 1) put(`k${at}`, 'x'.repeat(embeddedTextMax + 1))
    const first = index.flush(signal)
    embedder.answer()
    expect([await first, embedder.asked[0]?.length]).toEqual([1, embeddedBatchMax])
    expect(embedder.asked[0]?.[0]).toHaveLength(embeddedTextMax)
    const second = index.flush(signal)
    embedder.answer()
    expect([await second, embedder.asked[1]?.length]).toEqual([0, 1])
  })

  test('drops the vector of a text that changed while it was embedded, and embeds the new one', async () => {
    const embedder = new SlowEmbedder()
    const { index, put } = indexWith(embedder)
    put('a', 'old')
    const first = index.flush(signal)
    put('a', 'new')
    embedder.answer()
    expect(await first).toBe(1)
    expect(index.vectors.has('a')).toBe(false)
    const second = index.flush(signal)
    embedder.answer()
    expect(await second).toBe(0)
    expect(index.vectors.search(deterministicVector('new', 16), { k: 1 })[0]?.score).toBeCloseTo(1, 6)
  })

  test('brings nothing back that went while it was embedded', async () => {
    const embedder = new SlowEmbedder()
    const { index, put } = indexWith(embedder)
    put('a', 'x')
    const flushed = index.flush(signal)
    index.remove('a')
    embedder.answer()
    expect([await flushed, index.vectors.size]).toEqual([0, 0])
  })

  test('keeps what a failing embedder did not do, and the earlier vector with it', async () => {
    const embedder = new SlowEmbedder()
    const { index, put } = indexWith(embedder)
    put('a', 'old')
    const first = index.flush(signal)
    embedder.answer()
    await first
    put('a', 'new')
    const second = index.flush(signal)
    embedder.answer(new Error('down'))
    await expect(second).rejects.toThrow('down')
    expect([index.pending, index.vectors.has('a')]).toEqual([1, true])
  })

  test('asks once when it is flushed twice at the same time', async () => {
    const embedder = new SlowEmbedder()
    const { index, put } = indexWith(embedder)
    put('a', 'x')
    const both = [index.flush(signal), index.flush(signal)]
    embedder.answer()
    await Promise.all(both)
    expect(embedder.asked).toHaveLength(1)
  })

  test('has no vector for a document without a text, also when it had one', async () => {
    const { index, put } = indexWith(deterministicEmbedder(16))
    put('a', 'x')
    await index.flush(signal)
    put('a', { n: 1 })
    await index.flush(signal)
    expect([index.vectors.size, index.pending]).toEqual([0, 0])
  })

  test('waits for nothing when its embedder embeds no texts', () => {
    const { index, put } = indexWith(noopEmbedder())
    put('a', 'x')
    expect(index.pending).toBe(0)
  })
})
