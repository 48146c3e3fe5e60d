import type { Effect, Section, StateRecord } from '../../../../src/broker/embedded/journal/effect.ts'
import { State } from '../../../../src/broker/embedded/journal/state.ts'
import type { Durability } from '../../../../src/broker/port/engine.ts'
import type { Environment } from '../../../../src/environment.ts'
import type { Storage } from '../../../../src/storage/mod.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'

/** A storage in front of another, whose writes a test can hold back or let fail. */
export interface Gate {
  readonly storage: Storage
  /** Called before every write; throws to let it fail, awaits to hold it back. */
  before: () => Promise<void> | void
  /** Writes that were asked for; a test may set it back. */
  writes: number
  /** Holds writes back until the function that it gives is called. */
  hold(): () => void
}

export function gateTo(inner: Storage): Gate {
  const gate: Gate = {
    before: () => {},
    writes: 0,
    hold() {
      let resolve = () => {}
      const released = new Promise<void>((settle) => {
        resolve = settle
      })
      gate.before = () => released
      return () => {
        gate.before = () => {}
        resolve()
      }
    },
    storage: {
      reader: inner.reader,
      write: async (work) => {
        gate.writes += 1
        await gate.before()
        return inner.write(work)
      },
      flush: () => inner.flush(),
      reclaim: (tables) => inner.reclaim(tables),
      close: () => inner.close(),
      health: () => inner.health(),
      statistics: () => inner.statistics(),
    },
  }
  return gate
}

class List implements StateRecord {
  savedBy: number
  readonly name: string
  readonly items: string[] = []
  /** Items that a snapshot has taken. */
  described = 0

  constructor(name: string, savedBy: number) {
    this.name = name
    this.savedBy = savedBy
  }

  *describe(): Generator<Effect> {
    yield ['list.new', this.name]
    for (const item of this.items) {
      this.described += 1
      yield ['list.add', this.name, item]
    }
  }
}

/** Named lists: an effect too many, too few or in the wrong order shows. */
export class Lists implements Section {
  readonly lists = new Map<string, List>()
  readonly effects: Section['effects']

  constructor(state: State) {
    this.effects = {
      'list.new': ([, name]) => void this.lists.set(name as string, new List(name as string, state.snapshot)),
      'list.add': ([, name, item]) => {
        const list = this.lists.get(name as string)!
        state.touch(list)
        list.items.push(item as string)
      },
      'list.drop': ([, name]) => {
        state.touch(this.lists.get(name as string)!)
        this.lists.delete(name as string)
      },
    }
  }

  records(): Iterable<StateRecord> {
    return this.lists.values()
  }

  contents(): Record<string, string[]> {
    return Object.fromEntries([...this.lists].toSorted().map(([name, { items }]) => [name, [...items]]))
  }
}

export interface OpenOptions {
  readonly durability?: Durability
  readonly environment?: Environment
  readonly failures?: unknown[]
}

export async function openLists(storage: Storage, options: OpenOptions = {}) {
  const { durability = 'always', environment = simulatedEnvironment(), failures = [] } = options
  let lists: Lists | undefined
  const onSnapshotFailure = (error: unknown) => void failures.push(error)
  const state = await State.open({ storage, environment, durability, onSnapshotFailure }, (built) => {
    lists = new Lists(built)
    return [lists]
  })
  return { state, lists: lists! }
}

export async function contentsIn(storage: Storage): Promise<Record<string, string[]>> {
  return (await openLists(storage)).lists.contents()
}

/** First effect number and effects of every row of the journal. */
export async function rowsIn({ reader }: Storage): Promise<{ first: number; effects: Effect[] }[]> {
  const rows = await reader.selectFrom('broker_journal').selectAll().orderBy('first').execute()
  return rows.map(({ first, effects }) => ({ first, effects: JSON.parse(effects) as Effect[] }))
}

export async function partsIn({ reader }: Storage): Promise<{ snapshot: number; part: number }[]> {
  return reader.selectFrom('broker_snapshot').select(['snapshot', 'part']).orderBy('snapshot').orderBy('part').execute()
}
