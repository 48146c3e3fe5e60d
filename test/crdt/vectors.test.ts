import { describe, expect, test } from 'vitest'
import { combine, hashText, LwwMap, MerkleTree, mix, OrMap, partitionOf, pathOfKey } from '../../src/crdt/mod.ts'
import { at, put } from './records.ts'

describe('the hashes of the published client', () => {
  test('texts hash over UTF-16 code units', () => {
    expect(hashText('')).toBe(2166136261)
    expect(hashText('hello')).toBe(1335831723)
    expect(hashText('key1')).toBe(927623783)
    expect(hashText('key1:100:0:test')).toBe(3988528110)
  })

  test('hashes combine whatever their order', () => {
    expect(mix(0)).toBe(0)
    expect(combine([100, 200])).toBe(0xbc1dab1c)
    expect(combine([200, 100])).toBe(0xbc1dab1c)
    expect(combine([1])).toBe(1364076727)
    expect(combine([])).toBe(0)
  })

  test.each([
    ['hello', undefined, 95],
    ['key1', '374', 268],
    ['key2', '384', 6],
    ['ключ', '33a', 108],
    ['😀', 'cb3', 102],
  ])('the key %s has the path %s and the partition %i', (key, path, partition) => {
    if (path !== undefined) expect(pathOfKey(key)).toBe(path)
    expect(partitionOf(key)).toBe(partition)
  })
})

const lwwSteps = [
  { key: 'key1', timestamp: at(100, 0, 'test'), entry: 3988528110, root: 2138087518 },
  { key: 'key2', timestamp: at(200, 1, 'n2'), entry: 3557398083, root: 2137634458 },
  { key: 'ключ', timestamp: at(300, 2, 'n3'), entry: 2096607403, root: 4027974085 },
  { key: '😀', timestamp: at(1706000000000, 7, 'node-1'), entry: 2261270477, root: 3483962683 },
]

test('a last-writer-wins map has the roots and the buckets of the client', () => {
  const map = new LwwMap()
  expect(map.root).toBe(0)
  for (const { key, timestamp, root } of lwwSteps) {
    map.apply(key, put('any', timestamp))
    expect(map.root, key).toBe(root)
  }
  expect(map.buckets('')).toEqual({ 3: 3439843954, c: 2703107616 })
})

test('a tree has them as well, and the root of the client once a key is dropped', () => {
  const tree = new MerkleTree()
  for (const { key, entry } of lwwSteps) tree.set(key, entry)
  expect(tree.root).toBe(3483962683)
  expect(tree.entry('key2')).toBe(3557398083)
  expect(tree.delete('key2')).toBe(true)
  expect(tree.root).toBe(434079060)
})

test('an observed-remove map has the roots of the client', () => {
  const map = new OrMap()
  map.add('k', { value: 'x', timestamp: at(100, 0, 'n'), tag: '100:0:n' })
  expect(map.root).toBe(687573305)
  map.add('k', { value: { b: 1, a: { z: 1, b: 2 } }, timestamp: at(101, 0, 'm'), tag: '101:0:m' })
  expect(map.root).toBe(3229564578)
  map.add('k2', { value: 5, timestamp: at(102, 3, 'm'), tag: '102:3:m', ttlMs: 60_000 })
  expect(map.root).toBe(3567699425)
  map.remove('k', '100:0:n', 103)
  expect(map.root).toBe(2701180869)
})
