import { Failure } from '../../errors.ts'
import type { Json } from '../json.ts'
import type { Edit, SetOptions, SetResult, Strings } from '../port/keyspace.ts'
import { swap } from './edit.ts'
import type { Link } from './link.ts'
import { keyName } from './names.ts'
import type { Step } from './step.ts'
import { isBlob, parsed, type Values } from './values.ts'

export function setStep(values: Values, key: string, value: Json, { deadlineMs, only }: SetOptions): Step<SetResult> {
  const text = values.text(value)
  return {
    script: 'string_set',
    keys: [keyName(key)],
    args: deadlineMs === undefined && only === undefined ? [text] : [text, deadlineMs ?? '', only ?? ''],
    read: (reply) => {
      const previous = parsed(reply)
      return { written: only === undefined || (only === 'known') === (previous !== undefined), previous }
    },
  }
}

export function addStep(key: string, amount: number): Step<number> {
  return { script: 'string_add', keys: [keyName(key)], args: [amount], read: Number }
}

export function redisStrings(link: Link, values: Values): Strings {
  return {
    set: (key, value, options) => link.runMade(() => setStep(values, key, value, options)),
    get: async (key) => get(link, key),
    getMany: async (keys) => {
      if (keys.length === 0) return []
      const texts = (await link.call('MGET', ...keys.map(keyName))) as (string | null)[]
      return texts.map((text) => (text === null || isBlob(text) ? undefined : parsed(text)))
    },
    setMany: async (pairs, onlyNew) =>
      pairs.length === 0 ||
      link.run({
        script: 'string_set_many',
        keys: pairs.map(([key]) => keyName(key)),
        args: [onlyNew ? 1 : 0, ...pairs.map(([, value]) => values.text(value))],
        read: (reply) => reply === 1,
      }),
    add: (key, amount) => link.runMade(() => addStep(key, amount)),
    edit: async (key, change) => edit(link, values, key, change),
  }
}

async function get(link: Link, key: string) {
  const found = await link.ask({
    script: 'string_get',
    keys: [keyName(key)],
    args: [],
    read: (reply) => reply as [string | null, number],
  })
  const [text, deadlineMs] = found
  if (text === null) return undefined
  return { value: parsed(text)!, deadlineMs: deadlineMs < 0 ? null : deadlineMs }
}

function edit<Result>(link: Link, values: Values, key: string, change: Edit<Json, Result>): Promise<Result> {
  return swap(link, keyName(key), {
    before: (bytes) => {
      const text = bytes?.toString()
      if (text !== undefined && isBlob(text))
        throw new Failure('wrong_type', 'The key holds a value of another type.', { key })
      return parsed(text)
    },
    change,
    after: (value) => Buffer.from(values.text(value)),
  })
}
