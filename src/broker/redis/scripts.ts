import { readdirSync, readFileSync } from 'node:fs'
import type { RedisLimits } from './options.ts'

/** Where the scripts lie, seen from the sources and from the built server. */
const directory = import.meta.url.endsWith('.ts')
  ? new URL('./scripts/', import.meta.url)
  : new URL('../src/broker/redis/scripts/', import.meta.url)

/** Parts that others begin with. */
const shared = ['prelude', 'queue', 'producers', 'room']

/** The scripts by name, complete: limits and shared parts first. */
export function loadScripts(limits: RedisLimits): ReadonlyMap<string, string> {
  const names = readdirSync(directory).map((file) => file.slice(0, -'.lua'.length))
  const scripts = names.filter((name) => !shared.includes(name))
  return new Map(scripts.map((name) => [name, [limitsTable(limits), ...partsOf(name), name].map(source).join('\n')]))

  function source(part: string): string {
    return part.startsWith('local ') ? part : readFileSync(new URL(`${part}.lua`, directory), 'utf8')
  }
}

function partsOf(name: string): readonly string[] {
  const family = name.startsWith('queue_') ? ['queue'] : name.startsWith('room_') ? ['room'] : []
  return ['prelude', ...family, ...(name.endsWith('_publish') ? ['producers'] : [])]
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
