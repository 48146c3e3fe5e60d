import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { redisFailure } from '../../../src/broker/redis/failures.ts'
import { gathered, manyOf } from '../../../src/broker/redis/gathering.ts'
import { loadScripts } from '../../../src/broker/redis/scripts.ts'
import { redisLimits } from './redis-server.ts'

const directory = new URL('../../../src/broker/redis/scripts/', import.meta.url)

describe('the scripts', () => {
  it('say in their first lines what they are for', () => {
    for (const file of readdirSync(directory)) {
      expect(readFileSync(new URL(file, directory), 'utf8'), file).toMatch(/^-- [A-Z]/)
    }
  })

  it('are all used, and nothing else is asked for', () => {
    const sources = readdirSync(new URL('..', directory)).filter((file) => file.endsWith('.ts'))
    const source = sources.map((file) => readFileSync(new URL(`../${file}`, directory), 'utf8')).join('\n')
    const many = new Set(gathered.map(manyOf))
    const alone = [...loadScripts(redisLimits).keys()].filter((name) => !many.has(name))
    for (const name of alone) expect(source, name).toContain(`'${name}'`)
  })

  it('that run many times have names of their own', () => {
    const names = readdirSync(directory).map((file) => file.slice(0, -'.lua'.length))
    for (const name of gathered) {
      expect(names).toContain(name)
      expect(names).not.toContain(manyOf(name))
    }
  })

  it('carry the limits', () => {
    const limits = { ...redisLimits, producersMax: 4_711 }
    expect(loadScripts(limits).get('queue_publish')).toContain('producers = 4711')
  })
})

describe('an error of the server', () => {
  const reply = (message: string) => Object.assign(new Error(message), { name: 'ReplyError' })

  it.each([
    ['TALLYMILL queue_full', 'queue_full'],
    ['WRONGTYPE Operation against a key', 'wrong_type'],
    ["OOM command not allowed when used memory > 'maxmemory'. script: 1", 'memory_limit_exceeded'],
    ["READONLY You can't write against a read only replica.", 'replication_conflict'],
    ['ERR FAILOVER target replica is not online.', 'replication_conflict'],
    ['MISCONF Redis is configured to save RDB snapshots', 'read_only'],
    ['LOADING Redis is loading the dataset in memory', 'engine_unavailable'],
    ['ERR syntax error', 'internal_error'],
  ])('%s is %s', (message, code) => {
    expect(redisFailure(reply(message)).code).toBe(code)
  })

  it('that is none of its answers means that it is away', () => {
    expect(redisFailure(new Error('Connection is closed.')).code).toBe('engine_unavailable')
  })
})
