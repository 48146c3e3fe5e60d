import type { QueuedCommand, Transactions } from '../port/engine.ts'
import type { Blobs, Hashes, Keys, Strings } from '../port/keyspace.ts'
import type { Names } from './names.ts'

export function keysView(keys: Keys, names: Names): Keys {
  const { namespace } = names
  return {
    exists: (key) => names.run(() => keys.exists(names.in(key))),
    delete: (keyNames) => names.run(() => keys.delete(names.allIn(keyNames))),
    typeOf: (key) => names.run(() => keys.typeOf(names.in(key))),
    expireAt: (key, deadlineMs) => names.run(() => keys.expireAt(names.in(key), deadlineMs)),
    persist: (key) => names.run(() => keys.persist(names.in(key))),
    deadline: (key) => names.run(() => keys.deadline(names.in(key))),
    rename: (from, to, onlyNew) => names.run(() => keys.rename(names.in(from), names.in(to), onlyNew)),
    copy: (from, to, replace) => names.run(() => keys.copy(names.in(from), names.in(to), replace)),
    async randomKey() {
      const key = await keys.randomKey(namespace)
      return key === undefined ? undefined : names.out(key)
    },
    count: () => keys.count(namespace),
    countOf: (type) => keys.countOf(type, namespace),
    scan: (prefix, cursor, count) =>
      names.run(async () => {
        const page = await keys.scan(names.in(prefix), cursor, count, namespace)
        return { keys: names.allOut(page.keys), cursor: page.cursor }
      }),
    flush: () => keys.flush(namespace),
    bytes: (key) => names.run(() => keys.bytes(names.in(key))),
    bytesOf: (other) => keys.bytesOf(other),
  }
}

export function stringsView(strings: Strings, names: Names): Strings {
  return {
    set: (key, value, options) => names.run(() => strings.set(names.in(key), value, options)),
    get: (key) => names.run(() => strings.get(names.in(key))),
    getMany: (keys) => names.run(() => strings.getMany(names.allIn(keys))),
    setMany: (pairs, onlyNew) =>
      names.run(() =>
        strings.setMany(
          pairs.map(([key, value]) => [names.in(key), value] as const),
          onlyNew,
        ),
      ),
    add: (key, amount) => names.run(() => strings.add(names.in(key), amount)),
    edit: (key, change) => names.run(() => strings.edit(names.in(key), change)),
  }
}

export function blobsView(blobs: Blobs, names: Names): Blobs {
  return {
    get: (key) => names.run(() => blobs.get(names.in(key))),
    edit: (key, change, deadlineMs) => names.run(() => blobs.edit(names.in(key), change, deadlineMs)),
  }
}

export function hashesView(hashes: Hashes, names: Names): Hashes {
  return {
    set: (key, fields, onlyNew) => names.run(() => hashes.set(names.in(key), fields, onlyNew)),
    get: (key, fields) => names.run(() => hashes.get(names.in(key), fields)),
    all: (key) => names.run(() => hashes.all(names.in(key))),
    delete: (key, fields) => names.run(() => hashes.delete(names.in(key), fields)),
    length: (key) => names.run(() => hashes.length(names.in(key))),
    add: (key, field, amount) => names.run(() => hashes.add(names.in(key), field, amount)),
    addFloat: (key, field, amount) => names.run(() => hashes.addFloat(names.in(key), field, amount)),
  }
}

export function transactionsView(transactions: Transactions, names: Names): Transactions {
  const renamed = (command: QueuedCommand): QueuedCommand =>
    command.kind === 'delete'
      ? { ...command, keys: names.allIn(command.keys) }
      : { ...command, key: names.in(command.key) }
  return {
    watch: (keys) =>
      names.run(async () => {
        const stamps = await transactions.watch(names.allIn(keys))
        return new Map([...stamps].map(([key, stamp]) => [names.out(key), stamp]))
      }),
    run: (commands, watched) =>
      names.run(() =>
        transactions.run(commands.map(renamed), new Map([...watched].map(([key, stamp]) => [names.in(key), stamp]))),
      ),
  }
}
