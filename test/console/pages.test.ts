import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createPages, ownPages } from '../../src/console/mod.ts'
import { startBareServer } from '../transports/http/bare-server.ts'

const directory = mkdtempSync(join(tmpdir(), 'tallymill-pages-'))
const root = join(directory, 'pages')
mkdirSync(join(root, 'assets'), { recursive: true })
writeFileSync(join(root, 'index.html'), '<p>first</p>')
writeFileSync(join(root, 'assets', 'app.js'), 'script()')
writeFileSync(join(root, '.env'), 'hidden')
writeFileSync(join(root, 'large.txt'), Buffer.alloc(16 * 1024 * 1024 + 1))
writeFileSync(join(directory, 'secret.txt'), 'secret')
symlinkSync(join(directory, 'secret.txt'), join(root, 'link.txt'))
symlinkSync(directory, join(root, 'out'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const pages = createPages(ownPages, root)
const textOf = async (path: string) => {
  const page = await pages(path)
  return page && Buffer.from(page.body).toString()
}

describe('the files at /admin', () => {
  test('are those of the directory, and the first page for every other path', async () => {
    expect(await textOf('/admin/assets/app.js')).toBe('script()')
    expect((await pages('/admin/assets/app.js'))?.contentType).toBe('text/javascript')
    for (const path of ['/admin', '/admin/', '/admin/index.html', '/admin/maps/todos', '/admin/assets']) {
      expect([path, await textOf(path)]).toEqual([path, '<p>first</p>'])
    }
  })

  test('are none of other paths', async () => {
    for (const path of ['/', '/administration', '/api/admin/maps', '/Admin']) expect(await pages(path)).toBeUndefined()
  })

  test.each([
    '/admin/../secret.txt',
    '/admin/%2e%2e/secret.txt',
    '/admin/..%2fsecret.txt',
    '/admin/assets/../../secret.txt',
    '/admin/..\\secret.txt',
    '/admin/%5c..%5csecret.txt',
    '/admin/link.txt',
    '/admin/out/secret.txt',
    '/admin/.env',
    '/admin/large.txt',
    '/admin//etc/passwd',
    '/admin/%00',
    '/admin/%',
    `/admin/${'x'.repeat(2000)}`,
  ])('never leave the directory: %s', async (path) => {
    expect(await textOf(path)).toBe('<p>first</p>')
  })

  test('are not there where the directory is not', async () => {
    expect(await createPages(ownPages, join(directory, 'none'))('/admin/')).toBeUndefined()
  })
})

test('the page that comes with the server is served to everyone, under a policy that allows nothing inline', async () => {
  await using server = await startBareServer({}, { pages: createPages(ownPages, null) })
  for (const [path, type] of [
    ['/admin/', 'text/html'],
    ['/admin/console.js', 'text/javascript'],
    ['/admin/console.css', 'text/css'],
    ['/admin/icon.svg', 'image/svg+xml'],
  ] as const) {
    const answer = await fetch(server.url + path)
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    if (type === 'text/html') expect(await answer.text()).not.toMatch(/<script>|<style|\son\w+=|style=/)
  }
  expect((await fetch(`${server.url}/admin/`, { method: 'HEAD' })).status).toBe(200)
  expect((await fetch(`${server.url}/admin/`, { method: 'POST' })).status).not.toBe(200)
})

test('paths that no client writes by itself come as they are and lead nowhere', async () => {
  await using server = await startBareServer({}, { pages })
  const bodyOf = (path: string) =>
    new Promise<string>((resolve, reject) => {
      request({ port: server.port, host: '127.0.0.1', path }, (answer) => {
        let text = ''
        answer.on('data', (chunk) => (text += chunk)).on('end', () => resolve(text))
      })
        .on('error', reject)
        .end()
    })
  for (const path of ['/admin/../secret.txt', '/admin/../../../../etc/passwd', '/admin/..%2f..%2fsecret.txt']) {
    expect(await bodyOf(path)).not.toMatch(/secret\b.*$|root:/)
  }
})
