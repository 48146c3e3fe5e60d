import { describe, expect, it } from 'vitest'
import {
  type Chart,
  type Complexity,
  chartOf,
  type Framework,
  frameworkOfCountry,
} from '../../../src/generation/charts/chart.ts'
import { roleIndex, roles } from '../../../src/generation/charts/roles.ts'

const frameworks: readonly Framework[] = ['us_gaap', 'ifrs', 'skr04', 'pcg']
const complexities: readonly Complexity[] = ['small', 'medium', 'large']
const charts = frameworks.flatMap((framework) => complexities.map((complexity) => chartOf(framework, complexity)))

const resultRolesOfOneAccount = ['4500', '4510', '5290', '5950', '7400', '7500', '7510', '8000', '8100']

/** The accounts of a role as a consumer finds them, with nothing but the start and the count. */
function accountsOf({ accounts, roleStart, roleCount }: Chart, role: number) {
  return accounts.slice(roleStart[role]!, roleStart[role]! + roleCount[role]!)
}

const mainAccount = (chart: Chart, id: string) => accountsOf(chart, roleIndex(id))[0]!

describe.each(charts.map((chart) => [chart.framework, chart.complexity, chart] as const))(
  'the chart of %s in size %s',
  (framework, complexity, chart) => {
    it('has the size that was asked for', () => {
      const wanted = { small: roles.length, medium: 400, large: 2500 }[complexity]
      const tolerance = complexity === 'small' ? 0 : wanted / 10
      expect(Math.abs(chart.accounts.length - wanted)).toBeLessThanOrEqual(tolerance)
      expect([chart.framework, chart.complexity]).toEqual([framework, complexity])
    })

    it('has at least one account for every role, of its type', () => {
      roles.forEach((role, position) => {
        const own = accountsOf(chart, position)
        expect(own.length, role.id).toBeGreaterThan(0)
        expect(own.every((account) => account.role === position && account.type === role.type)).toBe(true)
      })
    })

    it('keeps the accounts of a role side by side, and every account in one role', () => {
      const visited = roles.flatMap((_, position) => accountsOf(chart, position))
      expect(visited).toEqual(chart.accounts)
    })

    it('puts the main account of a role first and names the others after it', () => {
      roles.forEach((_, position) => {
        const [main, ...others] = accountsOf(chart, position)
        for (const other of others) {
          expect(other.name.startsWith(`${main!.name} - `)).toBe(true)
          expect(Number(other.number)).toBeGreaterThan(Number(main!.number))
        }
      })
    })

    it('keeps one account for every balance-sheet and clearing role', () => {
      roles.forEach(({ id, type }, position) => {
        if (type !== 'revenue' && type !== 'expense') expect(chart.roleCount[position], id).toBe(1)
      })
    })

    it('keeps one account for result roles that must match or close as one sum', () => {
      for (const id of resultRolesOfOneAccount) expect(chart.roleCount[roleIndex(id)], id).toBe(1)
    })

    it('has unique numbers of digits alone, equally long, also when they are read as integers', () => {
      const numbers = chart.accounts.map(({ number }) => number)
      const length = { us_gaap: 4, ifrs: 4, skr04: 4, pcg: 6 }[framework] + (complexity === 'small' ? 0 : 2)
      expect(numbers.filter((number) => !/^\d{1,8}$/.test(number) || number.length !== length)).toEqual([])
      expect(new Set(numbers.map(Number)).size).toBe(numbers.length)
    })

    it('has unique names in plain ASCII that need no escaping', () => {
      const names = chart.accounts.map(({ name }) => name)
      expect(names.filter((name) => !/^[A-Za-z][ -~]{2,59}$/.test(name) || /[,"'`\\]| $| {2}/.test(name))).toEqual([])
      expect(new Set(names).size).toBe(names.length)
    })
  },
)

describe('charts of accounts', () => {
  it('give equal content when asked twice', () => {
    for (const chart of charts) expect(chartOf(chart.framework, chart.complexity)).toEqual(chart)
    expect(chartOf('pcg', 'large')).toBe(chartOf('pcg', 'large'))
  })

  it('do not share content between frameworks or sizes', () => {
    const contents = charts.map(({ accounts }) => JSON.stringify(accounts))
    expect(new Set(contents).size).toBe(charts.length)
  })

  it('give the small US chart the ids and names of the roles', () => {
    const { accounts } = chartOf('us_gaap', 'small')
    expect(accounts.map(({ number, name }) => [number, name])).toEqual(roles.map(({ id, name }) => [id, name]))
  })

  it.each([
    ['us_gaap', '1100', '1100', '110000', 'Accounts Receivable'],
    ['ifrs', '2000', '2000', '200000', 'Trade Payables'],
    ['skr04', '1100', '1200', '120000', 'Forderungen aus Lieferungen und Leistungen'],
    ['skr04', '1500', '0440', '044000', 'Maschinen'],
    ['pcg', '2900', '408000', '40800000', 'Fournisseurs factures non parvenues'],
  ] as const)('number role %s %s as %s, and as %s in larger sizes', (framework, role, short, long, name) => {
    expect(mainAccount(chartOf(framework, 'small'), role)).toMatchObject({ number: short, name })
    expect(mainAccount(chartOf(framework, 'medium'), role)).toMatchObject({ number: long, name })
    expect(mainAccount(chartOf(framework, 'large'), role)).toMatchObject({ number: long, name })
  })

  it.each([
    ['us_gaap', '400010', 'Product Revenue - Region North'],
    ['skr04', '440001', 'Erloese 19% USt - Region Nord'],
    ['pcg', '70100001', 'Ventes de produits finis - Region Nord'],
  ] as const)('divide the revenue of %s: account %s is %s', (framework, number, name) => {
    const medium = chartOf(framework, 'medium')
    expect(accountsOf(medium, roleIndex('4000'))[1]).toMatchObject({ number, name })
    const large = chartOf(framework, 'large')
    expect(accountsOf(large, roleIndex('4000'))[1]!.name.startsWith(`${name} - `)).toBe(true)
  })

  it('are chosen by the country of a company', () => {
    expect(['US', 'DE', 'FR', 'AT', 'GB', 'JP'].map(frameworkOfCountry)).toEqual([
      'us_gaap',
      'skr04',
      'pcg',
      'ifrs',
      'ifrs',
      'ifrs',
    ])
  })
})
