import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Run } from '../../src/contract/mod.ts'
import { eventually } from '../support/server.ts'
import { Subscriber } from '../support/subscriber.ts'
import { ServerProcess, TallymillProcess } from './process.ts'

test.concurrent('serve prints exactly two lines on stdout, starts fast and idles small', async () => {
  const startedMs = performance.now()
  await using server = await ServerProcess.start()
  const readyMs = performance.now() - startedMs
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
  const { rssMiB } = server
  console.log(`ready after ${Math.round(readyMs)} ms, idle at ${Math.round(rssMiB)} MiB`)
  expect(server.stdout).toMatch(/^PORT=\d+\nGRPC_PORT=\d+\n$/)
  expect(server.stderr).toContain('the server is open')
  expect(rssMiB).toBeLessThan(150)
})

test.concurrent('a bad setting stops the start with one clear line', async () => {
  const cases = [
    [['serve', '--port', 'x'], '--port must be'],
    [['serve', '--port', '65536'], '--port must be'],
    [['serve', '--prot', '1'], 'prot'],
    [['nonsense'], 'nonsense'],
  ] as const
  await Promise.all(
    cases.map(async ([args, text]) => {
      await using attempt = new TallymillProcess(args)
      const { code, stdout, stderr } = await attempt.finished()
      expect(code, args.join(' ')).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toContain(text)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }),
  )
})

test.concurrent('settings come from a file and from the environment, RUST_LOG among them', async () => {
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

test.concurrent('a second process is kept out of a data directory in use, and one that cannot listen says why', async () => {
  await using server = await ServerProcess.start()
  const serve = async (port: string, dataDir: string) => {
    await using second = new TallymillProcess(['serve', '--port', port, '--grpc-port', '0', '--data-dir', dataDir])
    return await second.finished()
  }
  const [keptOut, unheard] = await Promise.all([
    serve('0', server.dataDir),
    serve(String(server.port), join(server.dataDir, 'other')),
  ])
  expect(keptOut).toMatchObject({ code: 1, stderr: expect.stringContaining(server.dataDir) })
  expect(keptOut.stderr.trim().split('\n')).toHaveLength(1)
  expect(unheard).toMatchObject({ code: 1, stderr: expect.stringContaining('EADDRINUSE') })
})

test.concurrent('SIGTERM drains: sockets get 1001, a download goes on to its end, the process exits 0', async () => {
  await using server = await ServerProcess.start()
  const { stream_id } = await server.json<{ stream_id: string }>('/api/stream/start', { count: 15_000 })
  await using subscriber = await Subscriber.open(server.wsUrl)
  const download = await fetch(`${server.url}/api/streams/${stream_id}/entries`)
  server.child.kill('SIGTERM')
  const text = await download.text()
  expect(text.trim().split('\n')).toHaveLength(15_000)
  await eventually(() => subscriber.closed)
  expect(subscriber.closed?.code).toBe(1001)
  expect((await server.finished()).code).toBe(0)
})

test.concurrent('a second signal ends the process at once', async () => {
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

test.concurrent('after kill -9 the configuration is back and the run resumes, byte for byte as if nothing had happened', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tallymill-kill-'))
  let streamId: string
  {
    await using server = await ServerProcess.start([], { dataDir })
    await server.json('/api/config', { transactions: { target_count: 6000 }, global: { seed: 99 } })
    streamId = (await server.json<{ stream_id: string }>('/api/stream/start', { rate: 3000 })).stream_id
    await server.json('/api/stream/trigger/month_end', {})
    // Longer than the half second in which progress is made durable.
    await eventually(async () => (await server.json<Run>(`/api/streams/${streamId}`)).current > 4500)
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
