import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTotals, noTotals } from '../../../src/generation/formats/format.ts'
import { formats } from '../../../src/generation/formats/formats.ts'
import { generateBatch } from '../../../src/generation/mod.ts'
import { company, planOf } from '../enterprise.ts'
import { filesOf, textOf } from './exported.ts'

const seed = 271_828
const total = 600
const plan = planOf({ count: total, companies: [company('A'), company('B', 'DE', 'EUR')] })
const files = formats.flatMap((format) => format.files(plan))

test(`files made in any ranges have the text of the whole run (seed ${seed})`, () => {
  const whole = files.map((file) => textOf(plan, file))
  const cuts = fc.array(fc.integer({ min: 0, max: total }), { maxLength: 12 })
  fc.assert(
    fc.property(cuts, fc.nat({ max: files.length - 1 }), (inner, k) => {
      const ordered = [0, ...inner.toSorted((a, b) => a - b), total]
      expect(textOf(plan, files[k]!, ordered) === whole[k]).toBe(true)
    }),
    { seed, numRuns: 120 },
  )
})

test('the same comparison notices one amount that is changed by a cent', () => {
  for (const file of files.filter(({ bodies, company: own }) => bodies.length > 0 && (own ?? 0) === 0)) {
    const batch = generateBatch(plan, 0, total)
    const position = batch.company.indexOf(0, 50)
    const bodies = (): string => file.bodies.map((body) => body(plan, batch)).join('')
    const before = bodies()
    batch.amount[batch.lineStart[position]!]!++
    batch.total[position]!++
    expect(bodies() === before, file.name(plan)).toBe(false)
  }
})

test('a range far into a run of a billion entries is the same alone and together', () => {
  const large = planOf({ count: 1_000_000_000, months: 120, companies: [company('A'), company('B', 'FR', 'EUR')] })
  const from = 987_654_321
  // The numbers of a French file go on from those before, so there a range passes over its year.
  for (const format of formats.filter(({ name }) => name !== 'fec')) {
    for (const { bodies } of format.files(large)) {
      for (const body of bodies) {
        const parts = [from, from + 1, from + 20, from + 40]
        const apart = parts.slice(1).map((to, k) => body(large, generateBatch(large, parts[k]!, to)))
        expect(apart.join('') === body(large, generateBatch(large, from, from + 40))).toBe(true)
      }
    }
  }
})

test('a range far into a year of a French file is the same alone and together', () => {
  const large = planOf({ count: 150_000, months: 24, companies: [company('A'), company('B', 'FR', 'EUR')] })
  const alone = filesOf({ ...large }, 'fec')
  filesOf(large, 'fec').forEach(({ bodies, range }, k) => {
    const from = Math.floor((range!.from + 9 * range!.to) / 10)
    const part = (start: number, end: number) => bodies[0]!(large, generateBatch(large, start, end))
    const together = part(from - 500, from) + part(from, from + 40)
    expect(together.endsWith(alone[k]!.bodies[0]!(large, generateBatch(large, from, from + 40)))).toBe(true)
  })
})

test('every format has files with names of their own, and the totals are those of the run', () => {
  expect(formats.map(({ name }) => name)).toEqual(['fec', 'gobd', 'saft', 'acdoca', 'ocel', 'graph'])
  for (const { name } of formats) {
    const names = filesOf(plan, name).map((file) => file.name(plan))
    expect(new Set(names).size).toBe(names.length)
  }
  const batch = generateBatch(plan, 0, total)
  const all = addTotals(noTotals, batch)
  const apart = addTotals(addTotals(noTotals, batch, 0), batch, 1)
  expect(apart).toEqual(all)
  expect([all.entries, all.lines]).toEqual([total, batch.lineCount])
  expect(all.debitMinor).toBe(all.creditMinor)
})
