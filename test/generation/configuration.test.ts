import { expect, test } from 'vitest'
import { type Configuration, checkConfiguration } from '../../src/generation/mod.ts'
import { company, configurationOf, defaultShares } from './enterprise.ts'

const pointers = (configuration: Configuration): string[] =>
  checkConfiguration(configuration).map((fault) => fault.pointer)

test('the default configuration has no fault', () => {
  expect(checkConfiguration(configurationOf())).toEqual([])
})

test('shares must add up to 1 within .01, limits included', () => {
  const sum = (o2c: number) => pointers(configurationOf({ shares: { ...defaultShares, o2c } }))
  expect([sum(0.34), sum(0.36)]).toEqual([[], []])
  expect([sum(0.339), sum(0.361)]).toEqual([['/business_processes'], ['/business_processes']])
})

test('a date must be in the calendar, and the period must end by the year 9999', () => {
  expect(pointers(configurationOf({ start: '2023-02-29' }))).toEqual(['/global/start_date'])
  expect(pointers(configurationOf({ start: '2024-02-29' }))).toEqual([])
  expect(pointers(configurationOf({ start: '9999-12-01', months: 1 }))).toEqual([])
  expect(pointers(configurationOf({ start: '9999-12-02', months: 1 }))).toEqual(['/global/start_date'])
})

test('company codes are different, and one company at least has weight', () => {
  const twice = [company('A'), company('B'), company('A')]
  expect(pointers(configurationOf({ companies: twice }))).toEqual(['/companies/2/code'])
  expect(pointers(configurationOf({ companies: [company('A', 'US', 'USD', 0)] }))).toEqual(['/companies'])
})
