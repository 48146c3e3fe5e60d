import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Numbers at the beginning of titles of tests, as `12, 39. a title`. */
function numbersIn(path: string): number[] {
  const titles = readFileSync(path, 'utf8').matchAll(/^\s*(?:test\b.*?|\]\)|\s*)\(?['`](\d+(?:, \d+)*)\. /gm)
  return [...titles].flatMap(([, numbers = '']) => numbers.split(', ').map(Number))
}

test('every check of the list is a test', () => {
  const here = readdirSync(join(root, 'sync/acceptance')).filter((name) => name.endsWith('.test.ts'))
  const files = [...here.map((name) => join('sync/acceptance', name)), 'system/sync.slow.test.ts']
  const found = new Set(files.flatMap((name) => numbersIn(join(root, name))))
  expect([...found].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
})
