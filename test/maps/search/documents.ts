import fc from 'fast-check'

/** The seed of this run; TEST_SEED sets it. */
export const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

/** Few words, so that documents share them. */
const anyWord = fc.constantFrom('red', 'Blue', 'GREEN', 'ledger', 'éclair', 'ключ', '42', 'a', 'the', 'über')
const anyText = fc.array(anyWord, { maxLength: 6 }).map((words) => words.join(' '))

export const anyDocument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ title: anyText, body: anyText, size: fc.nat(9) }, { requiredKeys: [] }) },
  { weight: 2, arbitrary: fc.record({ title: anyText, tags: fc.array(anyText, { maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ author: fc.record({ name: anyText, title: anyText }) }) },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constantFrom(null, 7, true, {}, []) },
)

/** One write: a document, or its removal where there is none. */
export interface Write {
  readonly key: string
  readonly document: unknown
}

const anyKey = fc.constantFrom('a', 'b', 'c', 'd', 'e', '😀', '__proto__', '')
export const anyWrite: fc.Arbitrary<Write> = fc.record({
  key: anyKey,
  document: fc.option(anyDocument, { freq: 3, nil: undefined }),
})

export const anyQuery = fc
  .array(fc.oneof(anyWord, fc.constant('absent')), { maxLength: 4 })
  .map((words) => words.join(' '))
export const anyBoost = fc.dictionary(
  fc.constantFrom('title', 'body', 'author.title', 'tags', ''),
  fc.constantFrom(0, 0.1, 0.3, 1, 2.7),
  { maxKeys: 3 },
)

/** Applies a write to the documents and, in the same way, to an index. */
export function apply(
  { key, document }: Write,
  documents: Map<string, unknown>,
  index: { put(key: string, value: unknown): unknown; remove(key: string): unknown },
): void {
  if (document === undefined) {
    documents.delete(key)
    index.remove(key)
  } else {
    documents.set(key, document)
    index.put(key, document)
  }
}

/** Random numbers from 0 up to 1 that follow from the seed. */
export function numbersFrom(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
