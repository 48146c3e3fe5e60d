import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type LocaleName, poolsOf } from '../../../src/generation/master/pools.ts'
import { digits, scatter } from '../../../src/generation/master/scatter.ts'

const locales: readonly LocaleName[] = ['de', 'de_AT', 'de_CH', 'en', 'en_GB', 'en_US', 'es', 'fr', 'it', 'ja', 'zh_CN']

test.each(locales)('the names of %s are clean, without duplicates, and many', (locale) => {
  const { families, women, men, streets, places } = poolsOf(locale)
  for (const list of [
    families.map(({ text }) => text),
    women.map(({ text }) => text),
    men.map(({ text }) => text),
    streets,
    places.map(({ city }) => city),
  ]) {
    expect(list.length).toBeGreaterThan(30)
    expect(list.length).toBeLessThanOrEqual(512)
    expect(new Set(list).size).toBe(list.length)
    for (const text of list) {
      expect(text).toBe(text.normalize('NFC').trim())
      expect(text).not.toMatch(/["\\\p{C}]/u)
    }
  }
  for (const { slug } of [...families, ...women, ...men]) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('the pools never change: the bytes of every run depend on them', () => {
  const text = JSON.stringify(locales.map(poolsOf))
  expect(createHash('sha256').update(text).digest('hex')).toBe(
    'bb797398080dddaab6571bb45cb920d9bd40fe8e6c8895ad813d42e9239cca01',
  )
})

test('postal codes have the form of the country', () => {
  const form: Partial<Record<LocaleName, RegExp>> = {
    de: /^\d{5}$/,
    de_AT: /^\d{4}$/,
    de_CH: /^\d{4}$/,
    en_GB: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/,
    en_US: /^\d{5}(-\d{4})?$/,
    fr: /^\d{5}$/,
    ja: /^\d{3}-\d{4}$/,
    zh_CN: /^\d{6}$/,
  }
  for (const [locale, expected] of Object.entries(form)) {
    for (const { postalCode } of poolsOf(locale as LocaleName).places) expect(postalCode).toMatch(expected)
  }
})

test('a shuffle meets every number once, and depends on its key', () => {
  const all = Array.from({ length: 50 * 30 }, (_, number) => scatter(number, 50, 30, 7))
  expect(new Set(all).size).toBe(all.length)
  expect(Math.max(...all)).toBe(all.length - 1)
  expect(all.filter((found, number) => found === number).length).toBeLessThan(20)
  expect(all).not.toEqual(all.map((_, number) => scatter(number, 50, 30, 8)))
})

test.each([
  [0, 8, '00000000'],
  [42, 2, '42'],
  [1234, 4, '1234'],
  [98_765_432, 8, '98765432'],
  [9_876_543_210, 10, '9876543210'],
  [3, 10, '0000000003'],
  [700, 5, '00700'],
])('%d with %d digits is %s', (number, length, text) => {
  expect(digits(number, length)).toBe(text)
})
