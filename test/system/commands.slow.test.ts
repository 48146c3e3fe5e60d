import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { pemPath } from '../support/certificates.ts'
import { eventually } from '../support/server.ts'
import { ServerProcess, TallymillProcess } from './process.ts'

test.concurrent('the demo shows its progress and its summary and leaves the server up', async () => {
  await using server = await ServerProcess.start(['--count', '5000'], { command: 'demo' })
  await eventually(() => server.stdout.includes('The server stays up'))
  expect(server.stdout).toMatch(/100\.0 % {2}5,000 \/ 5,000/)
  for (const word of ['entries', 'lines', 'debit', 'credit', 'first-digit MAD', 'entries/s'])
    expect(server.stdout).toContain(word)
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
})

test.concurrent('the demo watches a server that speaks TLS, but none that asks for a certificate', async () => {
  const tls = ['--tls-cert', pemPath('server'), '--tls-key', pemPath('server-key')]
  await using server = await ServerProcess.start(['--count', '50', ...tls], { command: 'demo' })
  await eventually(() => server.stdout.includes(`try  curl -k https://127.0.0.1:${server.port}/api/streams`))
  await using refused = new TallymillProcess(['demo', ...tls, '--tls-ca', pemPath('authority')])
  expect(await refused.finished()).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--tls-ca') })
})

test.concurrent('generate writes the same bytes as a download, and tail prints what a subscriber gets', async () => {
  await using server = await ServerProcess.start()
  await using generated = new TallymillProcess(['generate', '--count', '700', '--seed', '5'])
  await using tail = new TallymillProcess(['tail', '--url', server.url, '--types', 'entry,complete'])
  await eventually(async () => (await server.json<{ connections: number }>('/health')).connections === 1)
  const { stream_id } = await server.json<{ stream_id: string }>('/api/stream/start', { count: 700, seed: 5 })
  const download = await (await fetch(`${server.url}/api/streams/${stream_id}/entries`)).text()
  expect((await generated.finished()).stdout).toBe(download)
  const events = (await tail.finished()).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(events.map((event) => event.type)).toEqual([...Array(700).fill('entry'), 'complete'])
  await using bad = new TallymillProcess(['generate', '--count', '0'])
  expect((await bad.finished()).code).not.toBe(0)
})

test.concurrent('help lists every setting', () => {
  const command = new URL('../../src/cli/tallymill.mjs', import.meta.url).pathname
  const help = execFileSync(process.execPath, [command, 'serve', '--help'], { encoding: 'utf8' })
  for (const flag of ['--port', '--grpc-port', '--api-key', '--memory-limit', '--drain-timeout'])
    expect(help).toContain(flag)
})
