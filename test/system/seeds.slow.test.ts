import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import axios from 'axios'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ServerProcess } from './process.ts'

const run = promisify(execFile)

/** Runs a documented curl command with only the host replaced; gives the status and the JSON body. */
async function curl(
  server: ServerProcess,
  command: string,
  cwd?: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const words = command.replace('http://localhost:3000', server.url).match(/'[^']*'|"[^"]*"|\S+/g) ?? []
  const args = words.slice(1).map((word) => word.replace(/^['"]|['"]$/g, ''))
  const { stdout } = await run('curl', ['-s', '-w', '\n%{http_code}', ...args], { cwd })
  const at = stdout.lastIndexOf('\n')
  return { status: Number(stdout.slice(at)), body: JSON.parse(stdout.slice(0, at)) }
}

test.concurrent('every documented curl command works as written, with and without a body', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'tallymill-curl-'))
  writeFileSync(
    join(directory, 'config.json'),
    '{"global":{"seed":1,"industry":"retail"},"transactions":{"target_count":10}}',
  )
  await using server = await ServerProcess.start(['--api-key', 'your-key'])
  const key = '-H "X-API-Key: your-key"'
  const config = await curl(server, `curl ${key} http://localhost:3000/api/config`)
  expect(config).toMatchObject({
    status: 200,
    body: {
      global: { seed: 42, industry: 'manufacturing', start_date: '2024-01-01', period_months: 12 },
      transactions: { target_count: 100_000 },
    },
  })
  const update = `curl ${key} -X POST http://localhost:3000/api/config -H "Content-Type: application/json" -d '{"transactions": {"target_count": 50000}}'`
  expect(await curl(server, update)).toMatchObject({ status: 200 })
  const validate = `curl ${key} -X POST http://localhost:3000/api/config/validate -H "Content-Type: application/json" -d @config.json`
  expect(await curl(server, validate, directory)).toMatchObject({ status: 200, body: { valid: true, errors: [] } })
  for (const body of ['', ` -H "Content-Type: application/json" -d '{}'`]) {
    const post = (path: string) => curl(server, `curl ${key} -X POST http://localhost:3000/api/stream/${path}${body}`)
    expect(await post('start')).toMatchObject({
      status: 200,
      body: { status: 'started', stream_id: expect.any(String) },
    })
    // Paused at once, so that the run cannot end before the commands that need it.
    expect(await post('pause')).toMatchObject({ status: 200 })
    for (const pattern of ['month_end', 'quarter_end', 'year_end'])
      expect(await post(`trigger/${pattern}`)).toMatchObject({ status: 200 })
    expect(await post('resume')).toMatchObject({ status: 200 })
    expect(await post('stop')).toMatchObject({ status: 200 })
  }
  const health = await curl(server, 'curl http://localhost:3000/health')
  expect(health).toMatchObject({
    status: 200,
    body: {
      status: 'healthy',
      uptime_seconds: expect.any(Number),
      memory_usage_mb: expect.any(Number),
      active_streams: 0,
    },
  })
  rmSync(directory, { recursive: true })
})

test.concurrent('the documented Node client runs to complete', async () => {
  await using server = await ServerProcess.start(['--subscriber-wait', '1000'])
  await axios.post(`${server.url}/api/config`, { transactions: { target_count: 10_000 } })
  await axios.post(`${server.url}/api/stream/start`)
  const ids = new Set<string>()
  const currents: number[] = []
  const complete = await new Promise<{ total_entries: number }>((resolve) => {
    const ws = new WebSocket(`${server.wsUrl}/ws/events`)
    ws.on('message', (data) => {
      const event = JSON.parse(String(data))
      if (event.type === 'entry') ids.add(event.data.document_id)
      if (event.type === 'progress') currents.push(event.current)
      if (event.type === 'complete') resolve(event)
    })
  })
  expect(complete.total_entries).toBe(10_000)
  expect(ids.size).toBe(10_000)
  expect(currents).toEqual([...currents].sort((a, b) => a - b))
  expect(currents.at(-1)).toBe(10_000)
})

const pythonClient = `
import sys, json, requests, websocket
BASE_URL = sys.argv[1]
requests.post(f"{BASE_URL}/api/config", json={"transactions": {"target_count": 10000}})
requests.post(f"{BASE_URL}/api/stream/start")
ws = websocket.create_connection(sys.argv[2] + "/ws/events")
ids = set()
while True:
    event = json.loads(ws.recv())
    if event["type"] == "complete":
        break
    if event["type"] == "entry":
        ids.add(event["data"]["document_id"])
print(json.dumps({"total": event["total_entries"], "ids": len(ids)}))
`

const python = process.env.TEST_PYTHON ?? 'python3'

function pythonIsReady(): boolean {
  try {
    execFileSync(python, ['-c', 'import requests, websocket'], { stdio: 'ignore' })
    return true
  } catch {
    // In CI the modules must be there, so the test runs and fails.
    return process.env.CI === 'true'
  }
}

test.skipIf(!pythonIsReady())(
  'the documented Python client runs to complete (needs the modules requests and websocket-client)',
  async () => {
    await using server = await ServerProcess.start(['--subscriber-wait', '3000'])
    const { stdout } = await run(python, ['-c', pythonClient, server.url, server.wsUrl])
    expect(JSON.parse(stdout)).toEqual({ total: 10_000, ids: 10_000 })
  },
)
