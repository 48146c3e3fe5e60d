import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combine, hashText, isLeafPath, MerkleTree, mix, parsePath, pathOfKey } from '../../src/crdt/mod.ts'
import { seed } from './records.ts'

/** The hash of the node at a path by its definition, from all entries. */
function nodeHash(entries: ReadonlyMap<string, number>, path: string): number {
  const below = [...entries].filter(([key]) => pathOfKey(key).startsWith(path))
  if (isLeafPath(path)) return combine(below.map(([, hash]) => hash))
  const children = new Set(below.map(([key]) => pathOfKey(key).slice(0, path.length + 1)))
  return combine([...children].map((child) => nodeHash(entries, child)))
}

function bucketsOf(entries: ReadonlyMap<string, number>, path: string): Record<string, number> {
  const below = [...entries.keys()].map(pathOfKey).filter((leaf) => leaf.startsWith(path))
  return Object.fromEntries(
    below.map((leaf) => [leaf[path.length]!, nodeHash(entries, leaf.slice(0, path.length + 1))]),
  )
}

const anyChange = fc.record({
  key: fc.oneof(fc.nat(30).map(String), fc.string()),
  hash: fc.option(fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffffffff })), { freq: 3 }),
})

describe('a tree', () => {
  type Spoil = (hash: number) => number
  const isAsDefined = (spoil: Spoil) =>
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 80 }), (changes) => {
        const tree = new MerkleTree()
        const entries = new Map<string, number>()
        for (const { key, hash } of changes) {
          if (hash === null) expect(tree.delete(key)).toBe(entries.delete(key))
          else {
            tree.set(key, spoil(hash))
            entries.set(key, hash)
          }
        }
        expect(tree.size).toBe(entries.size)
        expect(tree.root).toBe(nodeHash(entries, ''))
        const leaves = [...new Set([...entries.keys()].map(pathOfKey))]
        for (const path of ['', ...leaves.flatMap((leaf) => [leaf.slice(0, 1), leaf.slice(0, 2)])])
          expect(tree.buckets(path)).toEqual(bucketsOf(entries, path))
        for (const leaf of leaves)
          expect(tree.keys(leaf).sort()).toEqual([...entries.keys()].filter((key) => pathOfKey(key) === leaf).sort())
        for (const [key, hash] of entries) expect(tree.entry(key)).toBe(hash)
      }),
      { seed, numRuns: 200 },
    )

  test(`grown step by step is the tree its entries define (TEST_SEED=${seed})`, () => {
    isAsDefined((hash) => hash)
    expect(() => isAsDefined(mix), 'canary: entries mixed once more').toThrow()
  })

  test('is empty again once everything is dropped', () => {
    const tree = new MerkleTree()
    for (let key = 0; key < 500; key += 1) tree.set(`k${key}`, hashText(`${key}`))
    for (let key = 0; key < 500; key += 1) tree.delete(`k${key}`)
    expect([tree.root, tree.size, tree.buckets('')]).toEqual([0, 0, {}])
  })

  test('names the children of a peer that differ, and none that only it has', () => {
    const tree = new MerkleTree()
    tree.set('key1', 1)
    tree.set('key2', 2)
    const own = tree.buckets('3')
    expect(Object.keys(own)).toEqual(['7', '8'])
    expect(tree.differing('3', own)).toEqual([])
    expect(tree.differing('3', { 7: own[7]! })).toEqual([])
    expect(tree.differing('3', { ...own, 8: 5, a: 6 })).toEqual(['38', '3a'])
    expect(tree.differing('3', { ...own, b: 0 })).toEqual([])
  })
})

test.each([
  ['', ''],
  ['3', '3'],
  ['cB3', 'cb3'],
  ['0/1/2', '012'],
  ['0123', undefined],
  ['g', undefined],
  ['-1', undefined],
])('the path %o of the wire is %o', (text, path) => expect(parsePath(text)).toBe(path))

test('a path where there is nothing has no children and no keys', () => {
  const tree = new MerkleTree()
  tree.set('key1', 1)
  expect([tree.buckets('9'), tree.buckets('374'), tree.keys('999'), tree.keys('37')]).toEqual([{}, {}, [], []])
})
