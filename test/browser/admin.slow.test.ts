import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventually, json, startTestServer } from '../support/server.ts'

const browser = process.env.TEST_CHROMIUM ?? '/usr/bin/chromium'
// In CI the browser must be there, so the test runs and fails.
const present = existsSync(browser) || process.env.CI === 'true'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const hostile = '<img src=x onerror="document.title=1">'

test.skipIf(!present)(
  `shared maps are administered from the page, under its strict policy (needs ${browser})`,
  async () => {
    // With secrets of tokens the administration asks for a login; its page is for everyone.
    await using server = await startTestServer({ jwtSecrets: ['s'.repeat(32)], adminPassword: 'open sesame' })
    const clientHlc = { millis: Date.now(), counter: 0, nodeId: 'client-1' }
    const operations = ['t1', 't2'].map((key) => ({
      mapName: 'todos',
      key,
      record: { value: { text: hostile }, timestamp: clientHlc },
    }))
    const written = await server.call('syncMaps', '/sync', json({ clientId: 'c', clientHlc, operations }))
    expect(written.status).toBe(200)
    const instance = await chromium.launch({ executablePath: browser, args: quiet })
    try {
      const page = await instance.newPage()
      const complaints: string[] = []
      const hosts = new Set<string>()
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on(
        'console',
        (message) => /Content.Security.Policy/i.test(message.text()) && complaints.push(message.text()),
      )
      page.on('request', (request) => hosts.add(new URL(request.url()).origin))
      await page.goto(`${server.url}/admin/`)

      await page.fill('[name=username]', 'admin')
      await page.fill('[name=password]', 'wrong')
      await page.click('#login button')
      await page.getByText('invalid credentials').waitFor()
      await page.fill('[name=password]', 'open sesame')
      await page.click('#login button')
      await page.getByText('271').first().waitFor()

      await page.click('a[href="#maps"]')
      await page.click('#map-list button')
      await page.locator('#records tr').nth(1).waitFor()
      expect(await page.locator('#records td').first().innerText()).toBe('t1')
      // A record is text, whatever it holds.
      expect(await page.locator('#records code').first().innerText()).toContain('<img')
      expect(await page.locator('#records img').count()).toBe(0)

      await page.click('a[href="#settings"]')
      await page.fill('[name=gcIntervalMs]', '5000')
      await page.click('#change button')
      await page.getByText('Saved.').waitFor()
      await page.reload()
      await eventually(async () => (await page.inputValue('[name=gcIntervalMs]')) === '5000')

      await page.click('#log-out')
      await page.locator('#login').waitFor()
      expect(await page.title()).toBe('Tallymill administration')
      expect(complaints).toEqual([])
      expect([...hosts]).toEqual([server.url])
    } finally {
      await instance.close()
    }
  },
  60_000,
)
