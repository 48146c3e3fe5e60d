import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { tags } from '../../src/contract/mod.ts'
import { startTestServer } from '../support/server.ts'

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

test.skipIf(!present)(
  `the API pages work under their strict policy and load nothing from elsewhere (needs ${browser})`,
  async () => {
    await using server = await startTestServer()
    const instance = await chromium.launch({ executablePath: browser, args: quiet })
    try {
      const page = await instance.newPage()
      const complaints: string[] = []
      const hosts = new Set<string>()
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('request', (request) => !request.url().startsWith('data:') && hosts.add(new URL(request.url()).origin))
      await page.goto(`${server.url}/api/docs`)
      for (const tag of tags) await page.locator(`#operations-tag-${tag}`).waitFor()
      await page.locator('#operations-tag-stream').click()
      await page.locator('#operations-stream-startStream').waitFor()
      await page.locator('#operations-tag-health').click()
      await page.locator('#operations-health-getHealth').click()
      await page.locator('#operations-health-getHealth .try-out__btn').click()
      await page.locator('#operations-health-getHealth .execute').click()
      const status = page.locator('#operations-health-getHealth .live-responses-table .response-col_status').first()
      await status.waitFor()
      expect(
        await page
          .locator('#operations-health-getHealth .live-responses-table tbody .response-col_status')
          .first()
          .innerText(),
      ).toContain('200')
      expect(complaints).toEqual([])
      expect([...hosts]).toEqual([server.url])
    } finally {
      await instance.close()
    }
  },
  60_000,
)
