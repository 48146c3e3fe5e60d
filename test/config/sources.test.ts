import { describe, expect, test } from 'vitest'
import { SettingsError } from '../../src/config/mod.ts'
import { load } from './load.ts'

const files = { 'a.yaml': 'port: 3\nrate-limit: 7\n' }

describe('CONF-1: a flag wins over the environment, the environment over the file, the file over the default', () => {
  const argv = ['--config', 'a.yaml']

  test.each([
    { title: 'all four', argv: [...argv, '--port', '1'], env: { TALLYMILL_PORT: '2' }, port: 1 },
    { title: 'environment and file', argv, env: { TALLYMILL_PORT: '2' }, port: 2 },
    { title: 'file', argv, env: {}, port: 3 },
    { title: 'nothing', argv: [], env: {}, port: 3000 },
  ])('with $title', ({ argv, env, port }) => {
    expect(load({ argv, env, files }).port).toBe(port)
  })

  test('and the file may be named by the environment', () => {
    expect(load({ env: { TALLYMILL_CONFIG: 'a.yaml' }, files })).toMatchObject({
      rateLimitPerMinute: 7,
      configFile: 'a.yaml',
    })
  })
})

describe('defaults', () => {
  test('the server listens on the loopback while it is open and everywhere once it has a key', () => {
    expect(load({}).host).toBe('127.0.0.1')
    expect(load({ argv: ['--api-key', 'k'] }).host).toBe('0.0.0.0')
    expect(load({ env: { SYNTH_API_KEY: 'k' } }).host).toBe('0.0.0.0')
    expect(load({ argv: ['--api-key', 'k', '--host', 'localhost'] }).host).toBe('localhost')
  })

  test('there are as many worker threads as cores', () => {
    expect(load({}).workerThreads).toBe(4)
  })

  test('settings cannot be changed once loaded', () => {
    expect(Object.isFrozen(load({}))).toBe(true)
  })
})

describe('the environment', () => {
  test('SYNTH_API_KEY holds one key or several, and the canonical variable wins over it', () => {
    expect(load({ env: { SYNTH_API_KEY: 'one,two' } }).apiKeys).toEqual(['one', 'two'])
    expect(load({ env: { SYNTH_API_KEY: 'one', TALLYMILL_API_KEY: 'two' } }).apiKeys).toEqual(['two'])
  })

  test('CONF-3: an empty key variable stops the start instead of leaving the server open', () => {
    expect(() => load({ env: { SYNTH_API_KEY: '' } })).toThrow(/^SYNTH_API_KEY must be 1 to 100 keys/)
  })

  test('any other empty variable is an unset one', () => {
    expect(load({ env: { TALLYMILL_PORT: '', RUST_LOG: '' } })).toMatchObject({ port: 3000, logLevel: 'info' })
  })

  test('CONF-2: a TALLYMILL_ variable that no setting reads stops the start', () => {
    expect(() => load({ env: { TALLYMILL_PROT: '1' } })).toThrow(
      new SettingsError('unknown setting TALLYMILL_PROT in the environment'),
    )
  })

  test('variables that Kubernetes makes for a Service called tallymill are nobody’s settings', () => {
    const env = {
      TALLYMILL_SERVICE_HOST: '10.0.0.7',
      TALLYMILL_SERVICE_PORT: '3000',
      TALLYMILL_SERVICE_PORT_HTTP: '3000',
      TALLYMILL_PORT: 'tcp://10.0.0.7:3000',
      TALLYMILL_PORT_3000_TCP: 'tcp://10.0.0.7:3000',
      TALLYMILL_PORT_3000_TCP_ADDR: '10.0.0.7',
      TALLYMILL_GRPC_PORT: 'tcp://10.0.0.7:50051',
      TALLYMILL_GRPC_SERVICE_HOST: '10.0.0.7',
    }
    expect(load({ env })).toMatchObject({ port: 3000, grpcPort: 50_051 })
  })

  test('a bad value is reported under the variable it stands in', () => {
    expect(() => load({ env: { TALLYMILL_PORT: 'x' } })).toThrow(
      'TALLYMILL_PORT must be an integer from 0 to 65535, got "x"',
    )
  })
})

describe('RUST_LOG', () => {
  test.each([
    ['debug', 'debug'],
    ['WARN', 'warn'],
    ['off', 'silent'],
    ['synth_server=info', 'info'],
    ['synth_server=debug,hyper=info', 'debug'],
    ['hyper=trace,synth_server=error', 'error'],
    ['warn,synth_server=debug', 'debug'],
    ['synth_server=debug,warn', 'debug'],
    ['datasynth_server::ws=trace', 'trace'],
    ['synth_server', 'trace'],
    ['hyper=debug', 'info'],
    ['warn,hyper=debug', 'warn'],
    ['synth_server=loud', 'info'],
    ['warn,synth_server=loud', 'warn'],
    ['[span{field="a,b"}]=debug', 'info'],
    ['=,=,,', 'info'],
    ['constructor', 'info'],
  ])('%j asks for %s', (filter, level) => {
    expect(load({ env: { RUST_LOG: filter } }).logLevel).toBe(level)
  })

  test('gives way to the setting’s own variable', () => {
    expect(load({ env: { RUST_LOG: 'debug', TALLYMILL_LOG_LEVEL: 'error' } }).logLevel).toBe('error')
  })
})

describe('the settings file', () => {
  const withFile = (name: string, text: string) => load({ argv: ['--config', name], files: { [name]: text } })

  test('takes kebab-case and snake_case, YAML and JSON', () => {
    expect(withFile('a.yaml', 'grpc_port: 4\nlog-level: debug\napi_key: [a, b]\n')).toMatchObject({
      grpcPort: 4,
      logLevel: 'debug',
      apiKeys: ['a', 'b'],
    })
    expect(withFile('a.json', '{"grpc-port": 4, "memory-limit": "1MiB", "trust-proxy": true}')).toMatchObject({
      grpcPort: 4,
      memoryLimitBytes: 1_048_576,
      trustProxyHops: 1,
    })
  })

  test('may be empty, and may empty a list that has a default', () => {
    expect(withFile('a.yaml', '# nothing yet\n').port).toBe(3000)
    expect(withFile('a.yaml', 'cors-origins: []\n').corsOrigins).toEqual([])
  })

  test.each([
    ['an unknown key', 'prot: 1', 'unknown setting "prot" in a.yaml'],
    ['itself', 'config: b.yaml', 'unknown setting "config" in a.yaml'],
    ['a key twice', 'rate-limit: 1\nrate_limit: 2', 'rate-limit is given twice in a.yaml'],
    ['a bad value', 'port: 70000', 'port in a.yaml must be an integer from 0 to 65535, got "70000"'],
    ['no value', 'port:', 'port in a.yaml must be an integer from 0 to 65535, got null'],
    ['a wrong shape', 'port: [1]', 'port in a.yaml must be an integer from 0 to 65535, got [1]'],
    [
      'no keys',
      'api-key: []',
      'api-key in a.yaml must be 1 to 100 keys of 1 to 512 visible ASCII characters without a comma, separated by commas',
    ],
    ['a list', '- port', 'a.yaml must hold a mapping from settings to values'],
  ])('with %s stops the start', (_, text, message) => {
    expect(() => withFile('a.yaml', text)).toThrow(new SettingsError(message))
  })

  test('that cannot be read or parsed stops the start with one line', () => {
    expect(() => load({ argv: ['--config', 'gone.yaml'] })).toThrow(
      /^the settings file gone\.yaml cannot be read: ENOENT[^\n]*$/,
    )
    expect(() => withFile('a.yaml', 'a: [1\nb: 2')).toThrow(
      new SettingsError('a.yaml is not valid YAML (line 2, column 1)'),
    )
    expect(() => withFile('a.json', '{"port": }')).toThrow(new SettingsError('a.json is not valid JSON'))
  })
})
