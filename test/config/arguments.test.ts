import { describe, expect, test } from 'vitest'
import { parseArguments, SettingsError } from '../../src/config/mod.ts'
import { load } from './load.ts'

describe('a command line', () => {
  test('gives a flag its value after a space or an equals sign', () => {
    expect(load({ argv: ['--port', '1', '--grpc-port=2'] })).toMatchObject({ port: 1, grpcPort: 2 })
  })

  test('lets the last of a repeated flag count, and adds up lists', () => {
    expect(load({ argv: ['--port', '1', '--port', '2', '--api-key', 'a,b', '--api-key', 'c=d'] })).toMatchObject({
      port: 2,
      apiKeys: ['a', 'b', 'c=d'],
    })
  })

  test('may leave out the value of trust-proxy', () => {
    expect(load({ argv: ['--trust-proxy'] }).trustProxyHops).toBe(1)
    expect(load({ argv: ['--trust-proxy', '2'] }).trustProxyHops).toBe(2)
    expect(load({ argv: ['--trust-proxy=false'] }).trustProxyHops).toBe(0)
    expect(load({ argv: ['--trust-proxy', '--port', '1'] })).toMatchObject({ trustProxyHops: 1, port: 1 })
  })

  test('that leaves out any other value stops the start', () => {
    expect(() => load({ argv: ['--port'] })).toThrow(new SettingsError('--port needs a value'))
    expect(() => load({ argv: ['--port', '--host', 'x'] })).toThrow(new SettingsError('--port needs a value'))
  })

  test('CONF-2: with an unknown flag or a stray word stops the start', () => {
    expect(() => load({ argv: ['--prot=1'] })).toThrow(
      new SettingsError('unknown setting "--prot"; --help lists them all'),
    )
    expect(() => load({ argv: ['serve'] })).toThrow(new SettingsError('unknown setting "serve"; --help lists them all'))
  })
})

describe('arguments of a sub-command', () => {
  test('come back in order without the settings among them', () => {
    const { values, rest } = parseArguments([
      'tail',
      '--port',
      '1',
      'abc',
      '--types=entry',
      '-n',
      '3',
      '--trust-proxy',
      'x',
    ])
    expect([...values]).toEqual([
      ['port', ['1']],
      ['trustProxyHops', ['true']],
    ])
    expect(rest).toEqual(['tail', 'abc', '--types=entry', '-n', '3', 'x'])
  })

  test('are left alone after a double dash', () => {
    expect(parseArguments(['--', '--port', '1'])).toEqual({ values: new Map(), rest: ['--', '--port', '1'] })
  })
})
