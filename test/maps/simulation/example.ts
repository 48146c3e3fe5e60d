/** The client of `examples/maps-client`, which is plain JavaScript, with the types that tests need. */
import type { Timestamp } from '../../../src/crdt/mod.ts'

export interface ClientRecord {
  readonly value: unknown
  readonly timestamp: Timestamp
  readonly ttlMs?: number
}

export interface ClientElement extends ClientRecord {
  readonly tag: string
}

interface Tree {
  readonly root: number
}

export interface ClientOperation {
  readonly id: string
  readonly mapName: string
  readonly key: string
  readonly opType: 'PUT' | 'REMOVE' | 'OR_ADD' | 'OR_REMOVE'
  readonly record?: ClientRecord
  readonly orRecord?: ClientElement
  readonly orTag?: string
}

export interface ClientResult {
  readonly success: boolean
  readonly achievedLevel: string
}

export interface Link {
  send(bytes: Uint8Array): void
  close(): void
}

export interface LinkEvents {
  open(): void
  message(bytes: Uint8Array): void
  close(): void
}

export interface ExampleClientOptions {
  readonly nodeId: string
  connect(on: LinkEvents): Link
  readonly store?: Map<string, unknown>
  readonly token?: string
  readonly surroundings: {
    nowMs(): number
    random(): number
    after(ms: number, run: () => void): () => void
  }
  onDone?(op: ClientOperation, result: ClientResult | undefined): void
}

export interface ExampleClient {
  lww(name: string): { readonly tree: Tree; readonly records: ReadonlyMap<string, ClientRecord> }
  or(name: string): {
    readonly tree: Tree
    readonly elements: ReadonlyMap<string, ReadonlyMap<string, ClientElement>>
    of(key: string): readonly ClientElement[]
  }
  pending(): readonly ClientOperation[]
  isSettled(): boolean
  set(map: string, key: string, value: unknown, ttlMs?: number): number
  remove(map: string, key: string): number
  add(map: string, key: string, value: unknown, ttlMs?: number): number
  removeValue(map: string, key: string, value: unknown): void
  count(name: string, by?: number): number
  query(queryId: string, map: string, query: object): ReadonlyMap<string, unknown>
  start(): void
  stop(): void
}

const place: string = new URL('../../../examples/maps-client/client.mjs', import.meta.url).href
const { MapsClient } = (await import(place)) as { MapsClient: new (options: ExampleClientOptions) => ExampleClient }

export const exampleClient = (options: ExampleClientOptions): ExampleClient => new MapsClient(options)
