import type { Environment } from '../../environment.ts'
import type { Link } from './link.ts'
import { globOf, keyPrefix, queuePrefix, roomPrefix } from './names.ts'

/** How long the bytes of a namespace are good: going through the server's table costs as much as counting all keys. */
const goodForMs = 60_000
/** Namespaces whose bytes are kept. */
const keptMax = 10_000
const entriesPerStep = 1_000

interface Measured {
  readonly atMs: number
  readonly bytes: Promise<number>
}

/**
 * The bytes that the server estimates (`MEMORY USAGE`, which looks at a sample of large structures) for the keys, queues and
 * rooms of a namespace. They are measured at most once in 60 s, so deletions show late.
 */
export class NamespaceBytes {
  readonly #link: Link
  readonly #environment: Environment
  /** The one that was measured longest ago comes first. */
  readonly #measured = new Map<string, Measured>()

  constructor(link: Link, environment: Environment) {
    this.#link = link
    this.#environment = environment
  }

  of(namespace: string): Promise<number> {
    const known = this.#measured.get(namespace)
    const atMs = this.#environment.monotonicMs()
    if (known !== undefined && atMs - known.atMs < goodForMs) return known.bytes
    this.#measured.delete(namespace)
    const [oldest] = this.#measured.keys()
    if (oldest !== undefined && this.#measured.size >= keptMax) this.#measured.delete(oldest)
    const measured = { atMs, bytes: this.#measure(namespace) }
    this.#measured.set(namespace, measured)
    measured.bytes.catch(() => {
      if (this.#measured.get(namespace) === measured) this.#measured.delete(namespace)
    })
    return measured.bytes
  }

  async #measure(namespace: string): Promise<number> {
    const prefixes = [keyPrefix, queuePrefix, roomPrefix].map((prefix) => prefix + namespace)
    const pattern = `tm:*${globOf(namespace)}`
    let bytes = 0
    let cursor = '0'
    do {
      const page = await this.#link.call('SCAN', cursor, 'MATCH', pattern, 'COUNT', entriesPerStep)
      const [next, names] = page as [string, string[]]
      // The pattern lets names pass that have the namespace further inside.
      const own = names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
      const sizes = await Promise.all(own.map((name) => this.#link.call('MEMORY', 'USAGE', name)))
      for (const size of sizes) bytes += (size as number | null) ?? 0
      cursor = next
    } while (cursor !== '0')
    return bytes
  }
}
