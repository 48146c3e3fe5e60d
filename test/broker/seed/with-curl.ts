/** The workflows of the document with curl itself, which sends forms where nobody names a content type, and no empty header. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { TestServer } from '../../support/server.ts'
import { curlCalls } from './document.ts'

const run = promisify(execFile)

/** Runs the n-th call of the document, with another host and the ids that this server gave. */
async function call(server: TestServer, n: number, edit = (text: string) => text) {
  const text = edit(curlCalls[n]!).replace('http://localhost:15500', server.url)
  const shown = text.replace('curl ', "curl --silent --show-error --write-out '\n%{http_code}' ")
  const { stdout } = await run('sh', ['-c', shown], { env: { PATH: process.env.PATH ?? '', API_KEY: '' } })
  const at = stdout.lastIndexOf('\n')
  return { status: Number(stdout.slice(at + 1)), body: JSON.parse(stdout.slice(0, at)) as { payload: never } }
}

export function curlCases(server: () => TestServer): void {
  test('the workflow of a session: made, read, and ended', async () => {
    const made = await call(server(), 0)
    expect(made.status).toBe(200)
    expect(made.body.payload).toMatchObject({ key: 'session:abc123', success: true, previous: null })
    const read = await call(server(), 1)
    expect(read.body.payload).toMatchObject({ found: true, value: { user_id: 1, logged_in: true } })
    expect((read.body.payload as { ttl: number }).ttl).toBeGreaterThan(3_590)
    expect((await call(server(), 2)).body.payload).toMatchObject({ deleted: 1 })
    expect((await call(server(), 1)).body.payload).toMatchObject({ found: false, value: null })
  })

  test('the workflow of a task, without a content type: published, consumed, and acknowledged', async () => {
    const { message_id: id } = (await call(server(), 3)).body.payload as { message_id: string }
    const consumed = await call(server(), 4)
    expect(consumed.status).toBe(200)
    const message = { type: 'send_email', to: 'user@example.com' }
    expect(consumed.body.payload).toMatchObject({ message_id: id, message, priority: 5, retry_count: 0 })
    const acknowledge = (text: string) => text.replace('msg_123', id)
    expect((await call(server(), 5)).status, 'a message that nobody has').toBe(404)
    expect((await call(server(), 5, acknowledge)).body.payload).toMatchObject({ success: true })
    expect((await call(server(), 5, acknowledge)).status, 'it has been acknowledged').toBe(404)
  })

  test('canary: a call whose body was cut off is refused', async () => {
    const { status } = await call(server(), 3, (text) => text.replace("}'", "'"))
    expect(status).toBe(400)
  })
}
