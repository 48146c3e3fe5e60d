import type { Environment } from '../../environment.ts'
import { sleep } from '../../environment.ts'
import { fail } from '../../errors.ts'
import type { Replica, Replication, ReplicationStatus } from '../port/engine.ts'
import { connect, Link } from './link.ts'

/** A replica that has said nothing for this long is lagging. */
const lagMsMax = 10_000
/** How long a handover may take. */
const handoverMs = 10_000
const pollMs = 50

/** The replication of the server that the engine is connected to. */
export function redisReplication(link: Link, environment: Environment, url: string): Replication {
  return {
    status: async () => statusOf(await information(link), environment.nowMs()),
    promote: async (force) => {
      const facts = await replicaFacts(link)
      if (force) await link.call('REPLICAOF', 'NO', 'ONE')
      else await handOver(facts, url, link.redis.stream.remoteAddress)
      await becameMaster(link, environment)
    },
    resync: async (force) => {
      const facts = await replicaFacts(link)
      if (!force) {
        await link.call('CLIENT', 'KILL', 'TYPE', 'master')
        return
      }
      // Naming the same primary again would change nothing.
      await link.call('REPLICAOF', 'NO', 'ONE')
      await link.call('REPLICAOF', facts.get('master_host')!, facts.get('master_port')!)
    },
  }
}

type Facts = ReadonlyMap<string, string>

async function information(link: Link): Promise<Facts> {
  const text = (await link.call('INFO', 'replication')) as string
  const rows = text.split('\r\n').filter((row) => row.includes(':'))
  return new Map(rows.map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)]))
}

async function replicaFacts(link: Link): Promise<Facts> {
  const facts = await information(link)
  if (facts.get('role') === 'master') fail('replication_conflict', 'The server is the primary.')
  return facts
}

/** Asks the primary to wait until this replica has everything and to change places with it. */
async function handOver(facts: Facts, url: string, address: string | undefined): Promise<void> {
  if (facts.get('master_link_status') !== 'up') {
    fail('replication_conflict', 'The primary cannot be reached; it takes force to promote the replica.')
  }
  const own = new URL(url)
  const primary = new URL(url)
  primary.hostname = facts.get('master_host')!
  primary.port = facts.get('master_port')!
  const redis = await connect(primary.href, new Map())
  try {
    const link = new Link(redis)
    const replicas = replicaRows(await information(link))
    const isOwn = ({ ip, port }: ReplicaRow) => ip === address && port === (own.port || '6379')
    // An only replica is this one, whatever its address looks like from there.
    const replica = replicas.length === 1 ? replicas[0] : replicas.find(isOwn)
    if (replica === undefined) fail('replication_conflict', 'The primary does not know this replica by its address.')
    await link.call('FAILOVER', 'TO', replica.ip, replica.port, 'TIMEOUT', handoverMs)
  } finally {
    redis.disconnect()
  }
}

async function becameMaster(link: Link, environment: Environment): Promise<void> {
  for (let waitedMs = 0; waitedMs < handoverMs; waitedMs += pollMs) {
    if ((await information(link)).get('role') === 'master') return
    await sleep(environment, pollMs)
  }
  fail('replication_conflict', 'The replica was not promoted in time.')
}

interface ReplicaRow {
  readonly ip: string
  readonly port: string
  readonly state: string
  readonly offset: number
  readonly lag: number
}

/** `slave0:ip=...,port=...,state=online,offset=...,lag=...`, and so on. */
function replicaRows(facts: Facts): readonly ReplicaRow[] {
  const texts = [...facts].filter(([name]) => /^slave\d+$/.test(name)).map(([, text]) => text)
  return texts.map((text) => {
    const row = new Map(text.split(',').map((field) => field.split('=') as [string, string]))
    return {
      ip: row.get('ip') ?? '',
      port: row.get('port') ?? '',
      state: row.get('state') ?? '',
      offset: Number(row.get('offset')),
      lag: Number(row.get('lag')),
    }
  })
}

function statusOf(facts: Facts, nowMs: number): ReplicationStatus {
  if (facts.get('role') === 'master') {
    const replicas = replicaRows(facts).map(replicaOf)
    return { role: 'master', offset: Number(facts.get('master_repl_offset')), replicas }
  }
  const isUp = facts.get('master_link_status') === 'up'
  const silentSeconds = Number(facts.get('master_last_io_seconds_ago') ?? -1)
  const localOffset = Number(facts.get('slave_repl_offset'))
  return {
    role: 'replica',
    masterHost: `${facts.get('master_host')}:${facts.get('master_port')}`,
    // How far the primary is, as far as this replica has heard.
    masterOffset: Math.max(localOffset, Number(facts.get('slave_read_repl_offset') ?? 0)),
    localOffset,
    status: stateOf(isUp, facts.get('master_sync_in_progress') === '1', silentSeconds * 1_000),
    lastSyncMs: silentSeconds < 0 ? undefined : nowMs - silentSeconds * 1_000,
  }
}

function replicaOf({ ip, port, state, offset, lag }: ReplicaRow): Replica {
  return { id: `${ip}:${port}`, offset, lagMs: lag * 1_000, status: stateOf(state === 'online', true, lag * 1_000) }
}

function stateOf(isUp: boolean, isSyncing: boolean, silentMs: number): Replica['status'] {
  if (!isUp) return isSyncing ? 'syncing' : 'disconnected'
  return silentMs > lagMsMax ? 'lagging' : 'in_sync'
}
