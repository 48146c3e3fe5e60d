import type { Json } from '../../../src/broker/json.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { OpenSink, Parcel } from '../../../src/runs/sinks/sink.ts'

const never = new AbortController().signal

/** Parcels for these targets, their values counted from 0. */
export function parcels(targets: readonly string[]): Parcel[] {
  return targets.map((target, k) => ({ target, value: k, eventType: 'entry', headers: {} }))
}

/** All events of a room. */
export async function eventsOf(engine: Engine, room: string) {
  const { newest } = await engine.rooms.statistics(room)
  const events = []
  for (let from = 0; from <= newest; from += 1_000) events.push(...(await engine.rooms.read(room, from, 1_000)).events)
  return events
}

/**
 * Writes ranges that begin at random at or before the end, as repeats after crashes do, into rooms by a placeholder; gives
 * what each room has and is to have. With `forgets` the sink is another one every time.
 */
export async function repeats(
  { engine, openSink }: { readonly engine: Engine; readonly openSink: OpenSink },
  seed: number,
  forgets: boolean,
) {
  let state = seed >>> 0
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const sink = (name: string) =>
    openSink({ id: name, request: { type: 'room', room: 'r-{source}' }, onlyTarget: undefined, holder: undefined })
  const targets = Array.from({ length: 600 }, () => `r${seed}-${draw(5)}`)
  const all = parcels(targets)
  let reached = 0
  for (let step = 0; reached < all.length; step++) {
    const from = draw(reached + 1)
    const to = Math.min(all.length, Math.max(reached, from) + draw(40))
    await sink(`run${seed}/${forgets ? step : 0}`).write(all.slice(from, to), from, never)
    reached = Math.max(reached, to)
  }
  const got = new Map<string, Json[]>()
  const expected = new Map<string, Json[]>()
  for (const room of new Set(targets)) {
    const events = await eventsOf(engine, room)
    got.set(
      room,
      events.map(({ data }) => data),
    )
    expected.set(
      room,
      [...targets.keys()].filter((k) => targets[k] === room),
    )
  }
  return { got, expected }
}
