import { expect, test } from 'vitest'
import {
  namesMax,
  numbered,
  runsBeforeName,
  StatementTexts,
  textsMax,
} from '../../../../src/storage/sql/postgres/statement-texts.ts'

test('placeholders are numbered, but not in quotes', () => {
  expect(numbered('select ?, ?')).toBe('select $1, $2')
  expect(numbered(`select '?', "a?", 'it''s ?', ?`)).toBe(`select '?', "a?", 'it''s ?', $1`)
  expect(numbered('select $1')).toBe('select $1')
})

function run(texts: StatementTexts, sql: string, times = runsBeforeName): string | undefined {
  for (let time = 0; time < times; time += 1) {
    texts.of(sql)
    texts.ran(sql)
  }
  return texts.of(sql).name
}

test('a text is prepared when it has succeeded a few times, under one name for good', () => {
  const texts = new StatementTexts()
  expect(run(texts, 'a ?', runsBeforeName - 1)).toBeUndefined()
  const name = run(texts, 'a ?', 1)
  expect(texts.of('a ?')).toMatchObject({ name, text: 'a $1' })
  expect(run(texts, 'b')).not.toBe(name)
  expect(run(texts, 'a ?')).toBe(name)
})

test('as many texts are prepared as a server is to keep, and not one more', () => {
  const texts = new StatementTexts()
  const names = Array.from({ length: namesMax }, (_, index) => run(texts, `hot ${index}`))
  expect(new Set(names).size).toBe(namesMax)
  expect(names).not.toContain(undefined)
  expect(run(texts, 'one more')).toBeUndefined()
  expect(texts.of('hot 0').name).toBe(names[0])
})

test('generated texts push each other out, so that they cannot fill the memory', () => {
  const texts = new StatementTexts()
  run(texts, 'kept', runsBeforeName - 1)
  for (let index = 0; index < textsMax - 1; index += 1) run(texts, `generated ${index}`, 1)
  expect(run(texts, 'kept', 1)).toBeDefined()
  run(texts, 'forgotten', runsBeforeName - 1)
  for (let index = 0; index < textsMax; index += 1) run(texts, `generated ${index}`, 1)
  expect(run(texts, 'forgotten', 1)).toBeUndefined()
})
