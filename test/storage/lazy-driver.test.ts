import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')

test('whoever keeps state in a file never loads the driver of PostgreSQL', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const of = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(source, file), 'utf8')))
  expect(of(/^(?:import|export) (?!type\b)[^\n]*from 'pg'/m)).toEqual([])
  expect(of(/await import\('pg'\)/)).toEqual([join('storage', 'sql', 'postgres', 'open.ts')])
})
