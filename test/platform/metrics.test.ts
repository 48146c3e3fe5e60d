import { describe, expect, test } from 'vitest'
import {
  createMetrics,
  type EventLoopMonitor,
  type Metrics,
  pauseReasons,
  startEventLoopMonitor,
  transports,
} from '../../src/platform/metrics/mod.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../support/simulated-environment.ts'

const idleLoop: EventLoopMonitor = { read: () => ({ p50Seconds: 0.001, p99Seconds: 0.02 }), stop: () => undefined }

function metricsOf(environment: SimulatedEnvironment = simulatedEnvironment()): Metrics {
  return createMetrics({
    environment,
    version: '1.2.3',
    operationIds: ['getConfig', 'startStream'],
    readRssBytes: () => 64_000_000,
    eventLoop: idleLoop,
  })
}

/** Value by series, as Prometheus reads the text. */
async function scrape(metrics: Metrics): Promise<Map<string, number>> {
  const lines = (await metrics.render()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  )
}

const names = (series: Map<string, number>): Set<string> =>
  new Set([...series.keys()].map((one) => one.split('{')[0] ?? ''))

test('a server that did nothing yet already shows every metric but the histogram', async () => {
  const series = await scrape(metricsOf())
  expect([...names(series)].sort()).toEqual([
    'process_resident_memory_bytes',
    'synap_memory_bytes',
    'synth_active_streams',
    'synth_entries_generated_total',
    'synth_info',
    'synth_uptime_seconds',
    'tallymill_auth_failures_total',
    'tallymill_build_info',
    'tallymill_bytes_sent_total',
    'tallymill_entries_total',
    'tallymill_event_loop_lag_seconds',
    'tallymill_events_dropped_total',
    'tallymill_events_sent_total',
    'tallymill_lines_total',
    'tallymill_maps_operations_total',
    'tallymill_pauses_total',
    'tallymill_streams_active',
    'tallymill_subscribers',
    'tallymill_sync_changes_total',
    'tallymill_uptime_seconds',
  ])
})

test('what is counted comes out under our names and under those of the seeds', async () => {
  const environment = simulatedEnvironment()
  const metrics = metricsOf(environment)
  metrics.entriesEmitted(1000, 3500)
  metrics.entriesEmitted(1, 2)
  metrics.bytesSent('http', 4096)
  metrics.eventsSent('ws', 10)
  metrics.eventsDropped('grpc', 3)
  metrics.runPaused('memory')
  metrics.watch({
    activeStreams: () => 2,
    subscribers: (transport) => (transport === 'ws' ? 5 : 0),
    broker: {
      operations: () => [{ component: 'kv', operation: 'get', count: 7 }],
      usedBytes: async () => 1024,
      replicas: async () => [{ id: 'replica-1', lagMs: 5 }],
    },
    sync: {
      pushes: () => ({ accepted: 4, refused: 1 }),
      changes: () => 12,
      conflicts: () => ({ DeletedOnServer: 2 }),
      clients: () => ({ healthy: 3, stale: 1 }),
      lags: () => [{ tenant: 'acme', client: 'till "7"', changes: 9 }],
    },
    mapOperations: () => 11,
  })
  environment.skip(90_500)
  expect(Object.fromEntries(await scrape(metrics))).toMatchObject({
    tallymill_entries_total: 1001,
    synth_entries_generated_total: 1001,
    'tallymill_sync_pushes_total{outcome="accepted"}': 4,
    'tallymill_sync_pushes_total{outcome="refused"}': 1,
    'tallymill_sync_conflicts_total{type="DeletedOnServer"}': 2,
    tallymill_sync_changes_total: 12,
    tallymill_maps_operations_total: 11,
    'tallymill_sync_clients{health="stale"}': 1,
    'tallymill_sync_lag{tenant="acme",client="till \\"7\\""}': 9,
    tallymill_lines_total: 3502,
    'tallymill_bytes_sent_total{transport="http"}': 4096,
    'tallymill_bytes_sent_total{transport="ws"}': 0,
    'tallymill_events_sent_total{transport="ws"}': 10,
    'tallymill_events_dropped_total{transport="grpc"}': 3,
    'tallymill_pauses_total{reason="memory"}': 1,
    'tallymill_pauses_total{reason="requested"}': 0,
    tallymill_streams_active: 2,
    synth_active_streams: 2,
    'synap_operations_total{component="kv",operation="get"}': 7,
    synap_memory_bytes: 1024,
    'synap_replication_lag_ms{replica="replica-1"}': 5,
    'tallymill_subscribers{transport="ws"}': 5,
    'tallymill_subscribers{transport="http"}': 0,
    tallymill_uptime_seconds: 90.5,
    synth_uptime_seconds: 90.5,
    process_resident_memory_bytes: 64_000_000,
    'tallymill_event_loop_lag_seconds{quantile="0.5"}': 0.001,
    'tallymill_event_loop_lag_seconds{quantile="0.99"}': 0.02,
    [`tallymill_build_info{version="1.2.3",node="${process.version}"}`]: 1,
    'synth_info{version="1.2.3"}': 1,
  })
  expect(metrics.uptimeSeconds()).toBe(90.5)
})

test('requests are timed by operation, method and class of status', async () => {
  const metrics = metricsOf()
  metrics.requestFinished({ operationId: 'getConfig', method: 'GET', status: 200, durationMs: 3 })
  metrics.requestFinished({ operationId: 'getConfig', method: 'GET', status: 204, durationMs: 700 })
  const series = await scrape(metrics)
  const labels = 'operationId="getConfig",method="GET",status="2xx"'
  expect(series.get(`http_request_duration_seconds_count{${labels}}`)).toBe(2)
  expect(series.get(`http_request_duration_seconds_sum{${labels}}`)).toBeCloseTo(0.703)
  expect(series.get(`http_request_duration_seconds_bucket{le="0.005",${labels}}`)).toBe(1)
  expect(series.get(`http_request_duration_seconds_bucket{le="1",${labels}}`)).toBe(2)
})

test('PLAT-5: no request can add a series beyond the closed lists', async () => {
  const metrics = metricsOf()
  for (let request = 0; request < 2000; request++) {
    metrics.requestFinished({
      operationId: request % 2 === 0 ? undefined : `invented${request}`,
      method: `BREW${request}`,
      status: request,
      durationMs: 1,
    })
  }
  const series = await scrape(metrics)
  const counts = [...series.keys()].filter((one) => one.startsWith('http_request_duration_seconds_count'))
  expect(counts.sort()).toEqual(
    ['1xx', '2xx', '3xx', '4xx', '5xx', 'unknown'].map(
      (status) => `http_request_duration_seconds_count{operationId="unmatched",method="OTHER",status="${status}"}`,
    ),
  )
  expect(transports).toHaveLength(3)
  expect(pauseReasons).toHaveLength(2)
})

test('two servers in one process do not share numbers', async () => {
  const [one, other] = [metricsOf(), metricsOf()]
  one.entriesEmitted(5, 10)
  expect((await scrape(other)).get('tallymill_entries_total')).toBe(0)
})

test('the exposition names its format', () => {
  expect(metricsOf().contentType).toBe('text/plain; version=0.0.4; charset=utf-8')
})

describe('the monitor of the event loop', () => {
  test('shows a blocked loop, and starts anew after each reading', async () => {
    const monitor = startEventLoopMonitor()
    const nextTurns = async (): Promise<void> => {
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 11))
    }
    monitor.read()
    // The first interval after a reading is not measured.
    await nextTurns()
    const blockedUntilMs = performance.now() + 80
    while (performance.now() < blockedUntilMs);
    await nextTurns()
    expect(monitor.read().p99Seconds).toBeGreaterThan(0.04)
    expect(monitor.read()).toEqual({ p50Seconds: 0, p99Seconds: 0 })
    monitor.stop()
  })
})
