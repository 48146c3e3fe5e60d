import { describe, expect, test } from 'vitest'
import { describeSettings, helpText, settingRows, settingsTable } from '../../src/config/mod.ts'
import { load } from './load.ts'

describe('CONF-4: help, README table and settings are the same list', () => {
  test('the help names every flag and every variable', () => {
    for (const [, setting] of settingRows) {
      expect(helpText()).toContain(`--${setting.flag}`)
      for (const { name } of setting.env) expect(helpText()).toContain(name)
    }
  })

  test('the help fits a wide terminal and shows unit, range and computed defaults', () => {
    for (const line of helpText().split('\n')) expect(line.length).toBeLessThanOrEqual(200)
    expect(helpText()).toContain('[default 100 requests per minute; 0 to 1000000; TALLYMILL_RATE_LIMIT]')
    expect(helpText()).toContain('[default CPU cores; 1 to 256; TALLYMILL_WORKER_THREADS]')
    expect(helpText()).toContain('[default 30 s; 100 ms to 1 h; TALLYMILL_REQUEST_TIMEOUT]')
  })

  test('the table has one row per setting and five cells in each', () => {
    const lines = settingsTable().trimEnd().split('\n')
    expect(lines).toHaveLength(settingRows.length + 2)
    for (const line of lines) expect(line.split(/(?<!\\)\|/)).toHaveLength(7)
    expect(lines[2]).toBe(
      '| `--port` | `TALLYMILL_PORT`, `PORT`, `BIND_ADDR`, `TOPGUN_BIND_ADDR` | 3000 | 0 to 65535 | ' +
        'Port of REST and WebSocket; 0 takes a free one. BIND_ADDR holds host and port, such as 0.0.0.0:8080. |',
    )
  })
})

describe('CONF-5: no key is ever printed', () => {
  const secret = 'do-not-print-me'

  test('in the description of the settings', () => {
    const described = describeSettings(load({ argv: ['--api-key', `${secret},other-one`, '--memory-limit', '512MiB'] }))
    expect(described).toMatchObject({ 'api-key': 'redacted (2)', 'memory-limit': '512 MiB', config: 'none' })
    expect(described).toMatchObject({ 'jwt-secret': 'none', 'admin-password': 'none' })
    expect(JSON.stringify(described)).not.toContain('other-one')
    expect(JSON.stringify(described)).not.toContain(secret)
  })

  test('in the message that refuses it, wherever it was written', () => {
    const bad = `${secret} with spaces`
    const messageOf = (loading: () => unknown): string => {
      try {
        loading()
      } catch (error) {
        return String(error)
      }
      return 'was not refused'
    }
    const messages = [
      messageOf(() => load({ argv: ['--api-key', bad] })),
      messageOf(() => load({ env: { SYNTH_API_KEY: bad } })),
      messageOf(() => load({ argv: ['--config', 'a.yaml'], files: { 'a.yaml': `api-key: "${bad}"` } })),
      messageOf(() => load({ argv: ['--config', 'a.yaml'], files: { 'a.yaml': `api-key: {a: "${bad}"}` } })),
    ]
    const syntaxErrors = [
      messageOf(() => load({ argv: ['--config', 'a.json'], files: { 'a.json': `{"api-key": ${secret}}` } })),
      messageOf(() => load({ argv: ['--config', 'a.yaml'], files: { 'a.yaml': `api-key: "${secret}` } })),
    ]
    for (const message of messages) {
      expect(message).toMatch(/api-key|SYNTH_API_KEY/)
      expect(message).toContain('must be')
      expect(message).not.toContain(secret)
    }
    for (const message of syntaxErrors) {
      expect(message).toContain('is not valid')
      expect(message).not.toContain(secret.slice(0, 5))
    }
  })

  test('while an open server says that it has none', () => {
    expect(describeSettings(load({}))).toMatchObject({ 'api-key': 'none', 'rate-limit': '100', 'log-level': 'info' })
  })
})
