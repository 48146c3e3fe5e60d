import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import { commonNamespace, isNamespaced } from '../namespace/name.ts'
import type { KeyPage, Keys, KeyType } from '../port/keyspace.ts'
import { commonOnly, type KeyCounts } from './key-counts.ts'
import type { Link } from './link.ts'
import { writeStep } from './lists.ts'
import { globOf, keyName, keyOf } from './names.ts'
import { NamespaceBytes } from './namespace-bytes.ts'
import type { Step } from './step.ts'

/** Steps that one page takes at most, and entries of the server's table that a step looks at: bounds what a page costs. */
const stepsPerPage = 50
const entriesPerStep = 1_000

export function deleteStep(keys: readonly string[]): Step<number> {
  return { script: 'key_delete', keys: keys.map(keyName), args: [], read: Number }
}

export function redisKeys(link: Link, environment: Environment, counts: KeyCounts): Keys {
  const namespaceBytes = new NamespaceBytes(link, environment)
  return {
    exists: async (key) => (await link.call('EXISTS', keyName(key))) === 1,
    delete: (keys) => link.runMade(() => deleteStep(keys)),
    typeOf: async (key) => link.ask(typeStep(key)),
    expireAt: async (key, deadlineMs) =>
      link.run(writeStep(key, ['PEXPIREAT', keyName(key), deadlineMs], (reply) => reply === 1)),
    persist: async (key) => link.run(writeStep(key, ['PERSIST', keyName(key)], (reply) => reply === 1)),
    deadline: async (key) => {
      const deadlineMs = (await link.call('PEXPIRETIME', keyName(key))) as number
      return deadlineMs === -2 ? undefined : deadlineMs === -1 ? null : deadlineMs
    },
    rename: async (from, to, onlyNew) =>
      link.run({
        script: 'key_rename',
        keys: [keyName(from), keyName(to)],
        args: [onlyNew ? 1 : 0],
        read: () => {},
      }),
    copy: async (from, to, replace) =>
      link.run({
        script: 'key_copy',
        keys: [keyName(from), keyName(to)],
        args: [replace ? 1 : 0],
        read: (reply) => reply === 1,
      }),
    randomKey: async (namespace) =>
      link.ask({
        script: 'key_random',
        keys: [],
        args: [globOf(namespace ?? ''), namespace ?? '', commonOnly(namespace)],
        read: (reply) => (typeof reply === 'string' ? keyOf(reply) : undefined),
      }),
    count: async (namespace) => counts.of('', namespace),
    countOf: async (type, namespace) => counts.of(type, namespace),
    scan: async (prefix, cursor, wanted, namespace) => {
      const page = await scan(link, prefix, cursor, wanted)
      if (namespace !== commonNamespace) return page
      return { keys: page.keys.filter((key) => !isNamespaced(key)), cursor: page.cursor }
    },
    flush: async (namespace) =>
      link.run({ script: 'key_flush', keys: [], args: [globOf(namespace ?? ''), commonOnly(namespace)], read: Number }),
    bytes: async (key) => ((await link.call('MEMORY', 'USAGE', keyName(key))) as number | null) ?? undefined,
    bytesOf: async (namespace) => namespaceBytes.of(namespace),
  }
}

function typeStep(key: string): Step<KeyType | undefined> {
  return {
    script: 'key_type',
    keys: [keyName(key)],
    args: [],
    read: (reply) => (reply === 'none' ? undefined : (reply as KeyType)),
  }
}

/** Where a scan is: the server's cursor ('0' when the server is through), and keys that did not fit on the page before. */
interface Place {
  readonly cursor: string
  readonly left: readonly string[]
}

async function scan(link: Link, prefix: string, token: string | null, wanted: number): Promise<KeyPage> {
  const place = token === null ? undefined : placeOf(token)
  const found = [...(place?.left ?? [])]
  let cursor = place?.cursor ?? '0'
  const pattern = globOf(keyName(prefix))
  for (let steps = 0; steps < stepsPerPage && found.length < wanted; steps++) {
    if (cursor === '0' && (steps > 0 || place !== undefined)) break
    const [next, names] = (await link.call(
      'SCAN',
      cursor,
      'MATCH',
      pattern,
      'COUNT',
      stepSize(wanted, steps, found.length),
    )) as [string, string[]]
    for (const name of names) found.push(keyOf(name))
    cursor = next
  }
  const left = found.splice(wanted)
  return { keys: found, cursor: cursor === '0' && left.length === 0 ? null : tokenOf({ cursor, left }) }
}

/** Looks at more entries while none of them matches; what does not fit on the page travels in the cursor. */
function stepSize(wanted: number, steps: number, found: number): number {
  return steps > 0 && found === 0 ? entriesPerStep : Math.min(wanted, entriesPerStep)
}

function tokenOf({ cursor, left }: Place): string {
  return Buffer.from(JSON.stringify([cursor, ...left])).toString('base64url')
}

function placeOf(token: string): Place {
  const [cursor, ...left] = decoded(token)
  if (cursor === undefined || !/^\d{1,20}$/.test(cursor)) return noCursor()
  return { cursor, left }
}

function decoded(token: string): readonly string[] {
  try {
    const list = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : noCursor()
  } catch {
    return noCursor()
  }
}

function noCursor(): never {
  fail('invalid_payload', 'This is no cursor of a scan.', { field: 'cursor' })
}
