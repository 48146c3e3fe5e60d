import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Run } from '../../src/contract/mod.ts'
import { eventually } from '../support/server.ts'
import { Subscriber } from '../support/subscriber.ts'
import { ServerProcess, TallymillProcess } from './process.ts'

test('serve prints exactly two lines on stdout, starts fast and idles small', async () => {
  const startedMs = performance.now()
  await using server = await ServerProcess.start()
  const readyMs = performance.now() - startedMs
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
  const { rssMiB } = server
  console.log(`ready after ${Math.round(readyMs)} ms, idle at ${Math.round(rssMiB)} MiB`)
  expect(server.stdout).toMatch(/^PORT=\d+\nGRPC_PORT=\d+\n$/)
  expect(server.stderr).toContain('the server is open')
  expect(rssMiB).toBeLessThan(150)
  // The figure to hold is 1.5 s on an idle machine; the suite runs on a busy one.
  expect(readyMs).toBeLessThan(5_000)
})

test('a bad setting stops the start with one clear line', async () => {
  const cases = [
    [['serve', '--port', 'x'], '--port must be'],
    [['serve', '--port', '65536'], '--port must be'],
    [['serve', '--prot', '1'], 'prot'],
    [['nonsense'], 'nonsense'],
  ] as const
  for (const [args, text] of cases) {
    await using attempt = new TallymillProcess(args)
    const { code, stdout, stderr } = await attempt.finished()
    expect(code, args.join(' ')).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toContain(text)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  }
})

test('settings come from a file and from the environment, RUST_LOG among them', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'tallymill-config-'))
  const file = join(directory, 'settings.yaml')
  writeFileSync(file, 'rate-limit: 2\napi-key: [from-file]\n')
  await using server = await ServerProcess.start(['--config', file, '--host', '127.0.0.1'], {
    env: { RUST_LOG: 'synth_server=error' },
  })
  expect(server.stderr).toBe('')
  const answer = await fetch(`${server.url}/api/config`, { headers: { 'X-API-Key': 'from-file' } })
  expect(answer.status).toBe(200)
  expect((await fetch(`${server.url}/api/config`)).status).toBe(401)
  rmSync(directory, { recursive: true })
})

test('a second process is kept out of a data directory in use', async () => {
  await using server = await ServerProcess.start()
  await using second = new TallymillProcess(['serve', '--port', '0', '--grpc-port', '0', '--data-dir', server.dataDir])
  const { code, stderr } = await second.finished()
  expect(code).toBe(1)
  expect(stderr).toContain(server.dataDir)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('SIGTERM drains: sockets get 1001, a download goes on to its end, the process exits 0', async () => {
  await using server = await ServerProcess.start()
  const { stream_id } = await server.json<{ stream_id: string }>('/api/stream/start', { count: 30_000 })
  await using subscriber = await Subscriber.open(server.wsUrl)
  const download = await fetch(`${server.url}/api/streams/${stream_id}/entries`)
  server.child.kill('SIGTERM')
  const text = await download.text()
  expect(text.trim().split('\n')).toHaveLength(30_000)
  await eventually(() => subscriber.closed)
  expect(subscriber.closed?.code).toBe(1001)
  expect((await server.finished()).code).toBe(0)
})

test('a second signal ends the process at once', async () => {
  await using server = await ServerProcess.start()
  const { stream_id } = await server.json<{ stream_id: string }>('/api/stream/start', { count: 10_000_000 })
  const download = await fetch(`${server.url}/api/streams/${stream_id}/entries`)
  server.child.kill('SIGTERM')
  await eventually(() => server.stderr.includes('stopping'))
  const again = setInterval(() => server.child.kill('SIGTERM'), 150)
  const { code } = await server.finished()
  clearInterval(again)
  expect(code).toBe(143)
  await download.text().catch(() => undefined)
})

test('after kill -9 the configuration is back and the run resumes, byte for byte as if nothing had happened', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tallymill-kill-'))
  let streamId: string
  {
    await using server = await ServerProcess.start([], { dataDir })
    await server.json('/api/config', { transactions: { target_count: 6000 }, global: { seed: 99 } })
    streamId = (await server.json<{ stream_id: string }>('/api/stream/start', { rate: 3000 })).stream_id
    await server.json('/api/stream/trigger/month_end', {})
    await eventually(async () => (await server.json<Run>(`/api/streams/${streamId}`)).current > 1500)
    server.child.kill('SIGKILL')
    await server.finished()
  }
  await using server = await ServerProcess.start([], { dataDir })
  expect(await server.json('/api/config')).toMatchObject({ global: { seed: 99 }, transactions: { target_count: 6000 } })
  const interrupted = await server.json<Run>(`/api/streams/${streamId}`)
  expect(interrupted).toMatchObject({ state: 'interrupted', triggers: [{ pattern: 'month_end' }] })
  expect(interrupted.current).toBeGreaterThan(0)
  await using subscriber = await Subscriber.open(server.wsUrl, '?from=0')
  expect(await server.json('/api/stream/resume', {})).toMatchObject({ status: 'resumed', stream_id: streamId })
  await subscriber.first('complete')
  const download = await (await fetch(`${server.url}/api/streams/${streamId}/entries`)).text()
  expect(`${subscriber.entries.map((entry) => JSON.stringify(entry)).join('\n')}\n`).toBe(download)
  expect(await server.json<Run>(`/api/streams/${streamId}`)).toMatchObject({
    state: 'completed',
    totals: { lines: subscriber.entries.reduce((sum, entry) => sum + entry.lines.length, 0) },
  })
  rmSync(dataDir, { recursive: true })
}, 30_000)

test('under a real memory limit generation pauses by itself, warns, refuses new starts, and recovers', async () => {
  // Idle, the process is well below 80 % of the limit; with four threads at work and the chunks of a run cached it is
  // above 90 %; with the one or two threads that are left after a shortage it can go on.
  const idleMiB = await (async () => {
    await using server = await ServerProcess.start()
    return server.rssMiB
  })()
  const limit = `${Math.ceil(idleMiB * 1.6)}MiB`
  await using server = await ServerProcess.start(['--worker-threads', '4', '--memory-limit', limit])
  await using subscriber = await Subscriber.open(server.wsUrl, '?types=warning,progress,complete,error')
  await server.json('/api/stream/start', { count: 1_000_000_000 })
  const position = async () => (await server.json<{ streams: Run[] }>('/api/streams?limit=1')).streams[0]?.current ?? 0
  await eventually(() => subscriber.of('warning').some((event) => event.warning === 'memory_high'), 20_000)
  const refused = await eventually(async () => {
    const response = await fetch(`${server.url}/api/stream/start`, { method: 'POST' })
    const body = (await response.json()) as { error: string }
    return body.error === 'memory_limit' && { status: response.status, retryAfter: response.headers.get('retry-after') }
  }, 20_000)
  expect(refused).toEqual({ status: 503, retryAfter: '1' })
  await eventually(() => subscriber.of('warning').some((event) => event.warning === 'memory_recovered'), 20_000)
  const recovered = await position()
  await eventually(async () => (await position()) > recovered, 20_000)
  expect(subscriber.of('error')).toEqual([])
  subscriber.checkAll()
}, 90_000)

test('the demo shows its progress and its summary and leaves the server up', async () => {
  await using server = await ServerProcess.start(['--count', '5000'], { command: 'demo' })
  await eventually(() => server.stdout.includes('The server stays up'))
  expect(server.stdout).toMatch(/100\.0 % {2}5,000 \/ 5,000/)
  for (const word of ['entries', 'lines', 'debit', 'credit', 'first-digit MAD', 'entries/s'])
    expect(server.stdout).toContain(word)
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
})

test('generate writes the same bytes as a download, and tail prints what a subscriber gets', async () => {
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

test('help lists every setting', () => {
  const command = new URL('../../src/cli/tallymill.mjs', import.meta.url).pathname
  const help = execFileSync(process.execPath, [command, 'serve', '--help'], { encoding: 'utf8' })
  for (const flag of ['--port', '--grpc-port', '--api-key', '--memory-limit', '--drain-timeout'])
    expect(help).toContain(flag)
})

test('a process that cannot listen says why', async () => {
  await using server = await ServerProcess.start()
  await using second = new TallymillProcess([
    'serve',
    '--port',
    String(server.port),
    '--grpc-port',
    '0',
    '--data-dir',
    join(server.dataDir, 'other'),
  ])
  const { code, stderr } = await second.finished()
  expect(code).toBe(1)
  expect(stderr).toContain('EADDRINUSE')
})
