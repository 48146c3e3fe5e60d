/** The page of the administration as a person uses it, on a server of its own process, in a real browser. */
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventually, json } from '../../support/server.ts'
import { ServerProcess } from '../../system/process.ts'
import { password, secret } from './administered.ts'
import { put, stamp } from './client.ts'

const browser = process.env.TEST_CHROMIUM ?? '/usr/bin/chromium'
// In CI the browser must be there, so the test runs and fails.
const present = existsSync(browser) || process.env.CI === 'true'

const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']

const sync = async (server: ServerProcess, operations: readonly object[]) => {
  const clientHlc = stamp(Date.UTC(2026, 0, 1))
  const answer = await fetch(`${server.url}/sync`, json({ clientId: 'c', clientHlc, operations }))
  expect(answer.status).toBe(200)
}

async function opened(instance: Browser, url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await instance.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => /Content.Security.Policy/i.test(message.text()) && complaints.push(message.text()))
  await page.goto(url)
  return { page, complaints }
}

const countOf = async (page: Page) => Number(await page.locator('#live-count').innerText())

test.skipIf(!present)(
  `a new user: log in, see the changes of maps go by, page through records, log out (needs ${browser})`,
  async () => {
    await using server = await ServerProcess.start([], {
      env: { JWT_SECRET: secret, TOPGUN_ADMIN_PASSWORD: password, STORAGE_BACKEND: 'sqlite' },
    })
    const instance = await chromium.launch({ executablePath: browser, args: quiet })
    try {
      const { page, complaints } = await opened(instance, `${server.url}/admin/`)
      await page.fill('[name=username]', 'admin')
      await page.fill('[name=password]', password)
      await page.click('#login button')
      await page.getByText('271').first().waitFor()
      await page.locator('#live-state', { hasText: /^live$/ }).waitFor()

      const writes = Array.from({ length: 120 }, (_, n) =>
        put(n, { map: 'counted', key: `k${String(n).padStart(3, '0')}` }),
      )
      await sync(server, writes)
      await eventually(async () => (await countOf(page)) === 120)

      await page.click('a[href="#maps"]')
      await page.click('#map-list button')
      const keys = () => page.locator('#records td:first-child').allInnerTexts()
      await eventually(async () => (await keys()).length === 50)
      await page.click('#next')
      await eventually(async () => (await keys())[0] === 'k050')
      await page.click('#next')
      await eventually(async () => (await keys()).length === 20)
      expect(await page.locator('#next').isDisabled()).toBe(true)

      await page.click('a[href="#settings"]')
      await page.fill('[name=maxConcurrentOperations]', '500')
      await page.click('#change button')
      await page.getByText('Saved.').waitFor()
      expect(await page.locator('#fixed').innerText()).toContain('271')

      await page.click('#log-out')
      await page.locator('#login').waitFor()
      await page.locator('#live-state', { hasText: 'not connected' }).waitFor()
      await sync(server, [put(1, { map: 'counted' })])
      expect(await countOf(page)).toBe(120)
      expect(complaints).toEqual([])
    } finally {
      await instance.close()
    }
  },
  60_000,
)

test.skipIf(!present)(
  `on an open server nobody logs in, and the events of runs go by, too (needs ${browser})`,
  async () => {
    await using server = await ServerProcess.start()
    const instance = await chromium.launch({ executablePath: browser, args: quiet })
    try {
      const { page, complaints } = await opened(instance, `${server.url}/admin/#status`)
      await page.locator('#live-state', { hasText: /^live$/ }).waitFor()
      await page.getByText('271').first().waitFor()
      expect(await page.locator('#login').isVisible()).toBe(false)
      await sync(server, [put(1)])
      await eventually(async () => (await countOf(page)) === 1)
      await server.json('/api/stream/start', { count: 50 })
      await eventually(async () => (await countOf(page)) >= 51)
      expect(complaints).toEqual([])
    } finally {
      await instance.close()
    }
  },
  60_000,
)
