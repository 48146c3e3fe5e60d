import { expect, test } from 'vitest'
import { figure } from '../../../src/generation/chains/figures.ts'
import {
  billedApart,
  fillFigures,
  firstUnits,
  formulaId,
  openFigures,
  orderedApart,
  returnedUnits,
} from '../../../src/generation/chains/fill-figures.ts'
import { quantityTolerance, unitsOf } from '../../../src/generation/chains/quantities.ts'
import { mix } from '../../../src/generation/randomness.ts'

const seed = 20_260_101
const cases = 20_000

interface Case {
  readonly net: number
  readonly bits: number
}

/** Nets from the least to the most that chains have, in the currency with the smallest unit too; some are round. */
function caseOf(k: number): Case {
  const bits = mix(mix(seed ^ k) + k)
  const size = 500 * 2 ** (((bits >>> 0) / 2 ** 32) * 29.8)
  return { net: k % 4 === 0 ? Math.ceil(size / 10_000) * 10_000 : Math.floor(size), bits: mix(bits) }
}

/** Gives the first case of the seed that breaks a rule, with the seed. */
function firstBroken(holds: (each: Case) => boolean): string {
  for (let k = 0; k < cases; k++) {
    const each = caseOf(k)
    if (!holds(each)) return `seed ${seed}, case ${k}: ${JSON.stringify(each)}`
  }
  return ''
}

function figuresOf(formula: keyof typeof formulaId, { net, bits }: Case) {
  const to = openFigures()
  fillFigures(to, formulaId[formula], net, 1900, 10_000, bits)
  return (name: keyof typeof figure): number => to[figure[name]]!
}

const counted = ['part_delivery', 'return', 'over_billed', 'under_billed', 'corrected', 'short_receipt', 'over_receipt']

test('the net of a counted formula is a whole price times the units, and at most 5 percent below what was wanted', () => {
  for (const formula of counted) {
    const broken = firstBroken((each) => {
      const net = figuresOf(formula as keyof typeof formulaId, each)('net')
      return net % unitsOf(each.net, each.bits) === 0 && net <= each.net && net >= each.net * 0.95
    })
    expect([formula, broken]).toEqual([formula, ''])
  }
})

test('a round net stays as it is', () => {
  expect(firstBroken((each) => each.net % 10_000 !== 0 || figuresOf('over_billed', each)('net') === each.net)).toBe('')
})

test.each(['over_billed', 'under_billed', 'corrected'] as const)(
  '%s: the variance is the units between invoice and receipt at the price of the order',
  (formula) => {
    const broken = firstBroken((each) => {
      const of = figuresOf(formula, each)
      const units = unitsOf(each.net, each.bits)
      const apart = billedApart(formulaId[formula], units, each.bits)
      const isWithin = Math.abs(apart) * 10_000 <= units * quantityTolerance
      return (
        apart !== 0 &&
        isWithin === (formula !== 'corrected') &&
        of('variance') * units === Math.abs(apart) * of('net') &&
        of('gross') - of('net') === Math.sign(apart) * of('variance') &&
        of('due') === (formula === 'corrected' ? of('net') : of('gross'))
      )
    })
    expect(broken).toBe('')
  },
)

test('the parts of a delivery and what is sent back are whole units at the price of the order', () => {
  const broken = firstBroken((each) => {
    const units = unitsOf(each.net, each.bits)
    const [parts, back] = [figuresOf('part_delivery', each), figuresOf('return', each)]
    return (
      parts('firstCost') * units === firstUnits(units, each.bits) * parts('net') &&
      parts('firstCost') + parts('secondCost') === parts('net') &&
      parts('secondCost') > 0 &&
      back('returned') * units === returnedUnits(units, each.bits) * back('net')
    )
  })
  expect(broken).toBe('')
})

test('a short receipt is below the order and one above it over, by at most a tenth', () => {
  const broken = firstBroken(({ net, bits }) => {
    const units = unitsOf(net, bits)
    const [short, over] = [
      orderedApart(formulaId.short_receipt, units, bits),
      orderedApart(formulaId.over_receipt, units, bits),
    ]
    return short > 0 && over < 0 && short * 10 <= units && -over * 10 <= units
  })
  expect(broken).toBe('')
})

test('canary: a net that is not counted is not always a whole price times the units', () => {
  const broken = firstBroken((each) => figuresOf('plain', each)('net') % unitsOf(each.net, each.bits) === 0)
  expect(broken).toMatch(/^seed \d+, case \d+/)
})
