import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FieldNumbers, unnamedField } from '../../../src/maps/search/field-numbers.ts'
import { fieldOf, occurrencesOf, PostingList, tallyOf } from '../../../src/maps/search/posting-list.ts'
import { seed } from './documents.ts'

describe('a posting list', () => {
  test('holds a field number and a count up to 65,535 each', () => {
    for (const [field, count] of [
      [0, 1],
      [65_535, 65_535],
      [32_768, 1],
    ] as const) {
      expect([fieldOf(tallyOf(field, count)), occurrencesOf(tallyOf(field, count))]).toEqual([field, count])
    }
  })

  test(`removes like a list whose last item takes the free place (TEST_SEED=${seed})`, () => {
    const anySteps = fc.array(fc.option(fc.nat(99), { nil: undefined, freq: 2 }), { maxLength: 120 })
    fc.assert(
      fc.property(anySteps, (steps) => {
        const list = new PostingList(0)
        const model: number[] = []
        for (const [at, place] of steps.entries()) {
          if (place === undefined || model.length === 0) expect(list.add(at, at * 2)).toBe(model.push(at) - 1)
          else {
            list.removeAt(place % model.length)
            const last = model.pop() as number
            if (place % (model.length + 1) < model.length) model[place % (model.length + 1)] = last
          }
        }
        expect(list.length).toBe(model.length)
        expect(model.map((_, place) => list.documentAt(place))).toEqual(model)
        expect(model.map((_, place) => list.tallyAt(place))).toEqual(model.map((document) => document * 2))
      }),
      { seed },
    )
  })

  test('gives its memory back: it never has room for more than four times what it held last', () => {
    const list = new PostingList(0)
    for (let at = 0; at < 10_000; at += 1) list.add(at, 1)
    while (list.length > 10) list.removeAt(0)
    expect(list.numbers.length / 2).toBeLessThanOrEqual(40)
  })
})

describe('field numbers', () => {
  test('are free again when the last posting of the field is gone', () => {
    const fields = new FieldNumbers(2)
    const [a, b] = ['a', 'b'].map((path) => {
      const number = fields.numberFor(path)
      fields.use(number)
      return number
    })
    expect([a, b, fields.numberFor('c')]).toEqual([1, 2, unnamedField])
    fields.use(a as number)
    fields.release(a as number)
    expect([fields.find('a'), fields.numberFor('c')]).toEqual([1, unnamedField])
    fields.release(a as number)
    expect([fields.find('a'), fields.numberFor('c'), fields.find('b')]).toEqual([undefined, 1, 2])
  })

  test('are none for a path that is too long', () => {
    expect(new FieldNumbers().numberFor(null)).toBe(unnamedField)
  })
})
