import { readdirSync, readFileSync } from 'node:fs'
import { gathered, manyOf } from './gathering.ts'
import type { RedisLimits } from './options.ts'

/** Where the scripts lie, seen from the sources and from the built server. */
const directory = import.meta.url.endsWith('.ts')
  ? new URL('./scripts/', import.meta.url)
  : new URL('../src/broker/redis/scripts/', import.meta.url)

/** Parts of others. */
const shared = ['prelude', 'queue', 'producers', 'room', 'many']

/** The scripts by name, complete: limits and shared parts first. Those that are gathered are there for many at a time too. */
export function loadScripts(limits: RedisLimits): ReadonlyMap<string, string> {
  const names = readdirSync(directory).map((file) => file.slice(0, -'.lua'.length))
  const scripts = names.filter((name) => !shared.includes(name))
  const begin = `${limitsTable(limits)}\n${source('prelude')}`
  return new Map([
    ...scripts.map((name) => [name, `${begin}\n${bodyOf(name)}`] as const),
    ...gathered.map((name) => [manyOf(name), manyTimes(begin, bodyOf(name))] as const),
  ])
}

/** What a script reads as KEYS and ARGV are variables here, for each time to have its own. */
function manyTimes(begin: string, body: string): string {
  const variables = 'local KEYS, ARGV = KEYS, ARGV'
  return [variables, begin, 'local function step()', body, 'end', source('many')].join('\n')
}

function bodyOf(name: string): string {
  const family = name.startsWith('queue_') ? ['queue'] : name.startsWith('room_') ? ['room'] : []
  return [...family, ...(name.endsWith('_publish') ? ['producers'] : []), name].map(source).join('\n')
}

function source(part: string): string {
  return readFileSync(new URL(`${part}.lua`, directory), 'utf8')
}

function limitsTable({ keyspace, queues, rooms, producersMax }: RedisLimits): string {
  const rows = {
    elements: keyspace.elementsMax,
    queues: queues.queuesMax,
    dead_letters: queues.deadLettersMax,
    rooms: rooms.roomsMax,
    room_bytes: rooms.roomBytesMax,
    producers: producersMax,
  }
  const fields = Object.entries(rows).map(([name, value]) => `${name} = ${value}`)
  return `local limits = { ${fields.join(', ')} }`
}
