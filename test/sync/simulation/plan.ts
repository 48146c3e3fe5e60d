/** What happens in a simulation, by chance: each actor goes its own way until the end. */
import type { ConflictPolicy } from '../../../src/sync/mod.ts'
import type { SimulatedEnvironment } from '../../support/simulated-environment.ts'
import type { Chance } from './chance.ts'
import type { Device } from './device.ts'
import type { Network } from './network.ts'
import { type SimulatedServer, tenant } from './server.ts'

export interface World {
  readonly environment: SimulatedEnvironment
  readonly server: SimulatedServer
  readonly network: Network
  readonly devices: readonly Device[]
  readonly policy: ConflictPolicy
  readonly onFailure: (error: unknown) => void
  isOver: boolean
}

const operator = { tenant, user: 'operator', client: 'operator', requestId: 'simulated' }

/** Repeats what `act` does, with pauses of up to `pauseMs`, until the plan is over. */
async function repeat(world: World, chance: Chance, pauseMs: number, act: () => unknown): Promise<void> {
  const { environment, onFailure } = world
  for (;;) {
    await new Promise<void>((resolve) => environment.after(chance.between(1, pauseMs), resolve))
    if (world.isOver) return
    try {
      await act()
    } catch (error) {
      onFailure(error)
    }
  }
}

export function startDevice(world: World, device: Device, chance: Chance): void {
  let stopLive: AbortController | undefined
  const acts: (() => unknown)[] = [
    () => device.edit(),
    () => repeated(chance.between(2, 6), () => device.edit()),
    () => device.sync(),
    () => void device.sync(),
    () => device.setOnline(chance.happens(0.7)),
    () => (chance.happens(0.3) ? repeated(40, () => device.edit()) : device.edit()),
    () => {
      stopLive?.abort()
      stopLive = new AbortController()
      if (chance.happens(0.5)) device.live(stopLive.signal)
    },
    () => chance.happens(0.4) && device.restart(),
  ]
  void repeat(world, chance, 3_000, () => chance.one(acts)())
}

export function startServerPlan(world: World, chance: Chance): void {
  const { server, network, environment } = world
  const restart = async () => {
    if (!server.isUp) return
    server.kill()
    await new Promise<void>((resolve) => environment.after(chance.between(1, 3_000), resolve))
    await server.start()
  }
  void repeat(world, chance, 20_000, () => {
    if (chance.happens(0.4)) return restart()
    return new Promise<void>((resolve) => {
      network.onNextPush(() => void turns(chance.between(0, 8)).then(restart).then(resolve))
      environment.after(15_000, resolve)
    })
  })
}

export function startOperator(world: World, chance: Chance): void {
  const { server, devices } = world
  const acts: (() => Promise<unknown>)[] = [
    () => server.sync.compact(operator),
    () => server.sync.compact(operator),
    () => server.sync.maintain(),
    () => server.sync.evict(operator, chance.one(devices).name),
    () => decideSomething(server, chance),
  ]
  void repeat(world, chance, 6_000, async () => {
    if (!server.isUp) return
    const { life } = server
    await chance
      .one(acts)()
      .catch((error: { code?: string }) => {
        // A device that has not come yet, or was evicted before; and whatever a dying server says.
        if (server.life === life && !['client_not_found', 'conflict_resolved'].includes(error.code ?? '')) throw error
      })
  })
}

async function decideSomething({ sync }: SimulatedServer, chance: Chance): Promise<void> {
  const { conflicts } = await sync.conflicts(operator, { limit: 10, status: 'open' })
  if (conflicts.length === 0) return
  const resolution = chance.one(['server', 'client', 'data'] as const)
  const data = resolution === 'data' ? [...Buffer.from('{"by":"operator"}')] : undefined
  const request = { client_id: 'operator', resolution, ...(data && { data }) }
  await sync.register(operator, { type: 'register_client', version: 1, client_id: 'operator', last_known_lsn: 0 })
  await sync.resolveConflict(operator, chance.one(conflicts).conflict_id, request)
  // It reads nothing, and must not hold up compaction.
  await sync.evict(operator, 'operator')
}

function repeated(times: number, act: () => void): void {
  for (let time = 0; time < times; time += 1) act()
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
