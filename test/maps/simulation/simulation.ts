/**
 * Devices and a server, connections between them that cannot be trusted, clocks that are wrong, and a server that is
 * killed: at the end everyone must have the same, and nothing that was acknowledged is gone. Everything follows from the
 * seed.
 */

import { isDeepStrictEqual } from 'node:util'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../support/simulated-environment.ts'
import { Chance } from '../../sync/simulation/chance.ts'
import { checkCount, checkStamps, checkWrites, differenceOf, wholeOf } from './checks.ts'
import { Device } from './device.ts'
import type { Fault } from './faults.ts'
import { Network } from './network.ts'
import { SimulatedServer } from './server.ts'

/** What a simulation has come across, to see that it comes across everything. */
export interface Report {
  readonly kills: number
  readonly writes: number
  readonly received: ReadonlyMap<string, number>
  readonly sent: ReadonlyMap<string, number>
}

interface World {
  readonly environment: SimulatedEnvironment
  readonly server: SimulatedServer
  readonly network: Network
  readonly devices: readonly Device[]
  isOver: boolean
}

/** Of the plan, in simulated milliseconds. */
const lasts = { least: 5_000, most: 18_000 }
const roundsMax = 30
const hour = 3_600_000

/** Runs the simulation of `seed`. @throws when a promise of shared maps is broken */
export async function simulate(seed: number, fault?: Fault): Promise<Report> {
  const chance = new Chance(seed)
  const problems: unknown[] = []
  const world = await newWorld(seed, chance, fault, (error) => problems.push(error))
  const { environment, server, network, devices } = world
  try {
    for (const [at, device] of devices.entries()) startDevice(world, device, new Chance(seed, 2, at))
    startKills(world, new Chance(seed, 3)).catch((error) => problems.push(error))
    const endMs = environment.monotonicMs() + chance.between(lasts.least, lasts.most)
    while (environment.monotonicMs() < endMs && problems.length === 0) await environment.advance(500)
    world.isOver = true
    network.clearUp()
    server.isDiskSound = true
    if (problems.length > 0) throw problems[0]
    // What is on its way arrives late, and the last start is over.
    await environment.advance(8_000)
    // From now on nothing is collected: it could hide what differs.
    server.maps.tuning.gcIntervalMs = hour
    await converge(world, problems)
    return await checked(world)
  } finally {
    world.isOver = true
    for (const device of devices) device.end()
    server.kill()
  }
}

async function newWorld(
  seed: number,
  chance: Chance,
  fault: Fault | undefined,
  onFailure: (error: unknown) => void,
): Promise<World> {
  const environment = simulatedEnvironment({ seed })
  const gcAgeMs = chance.one([1_500, 4_000, 600_000])
  const server = new SimulatedServer({ environment, chance: new Chance(seed, 1), gcAgeMs, fault, onFailure })
  await server.start()
  const accept = () => server.accept()
  const network = new Network({ environment, chance: new Chance(seed, 4), accept })
  const devices = Array.from({ length: chance.between(2, 5) }, (_, at) => {
    const own = { environment, network, chance: new Chance(seed, 5, at), skewMs: skewOf(chance) }
    // Ids that the order of characters and that of a language put differently.
    return new Device({ ...own, name: `${chance.one(['B', 'a', 'é', 'Z'])}-${at}` })
  })
  return { environment, server, network, devices, isOver: false }
}

/** Most clocks are a little wrong, some are as wrong as is still believed, and some are more so. */
function skewOf(chance: Chance): number {
  const die = chance.between(1, 10)
  if (die <= 6) return chance.between(-2_000, 2_000)
  if (die <= 8) return chance.between(-55_000, 55_000)
  return chance.one([-hour, 61_000, 300_000, hour])
}

/** Repeats what `act` does, with pauses of up to `pauseMs`, until the plan is over. */
async function repeat(world: World, chance: Chance, pauseMs: number, act: () => unknown): Promise<void> {
  for (;;) {
    await new Promise<void>((resolve) => world.environment.after(chance.between(1, pauseMs), resolve))
    if (world.isOver) return
    await act()
  }
}

function startDevice(world: World, device: Device, chance: Chance): void {
  const acts: (() => unknown)[] = [
    () => device.write(),
    () => device.write(),
    () => {
      for (let left = chance.between(2, 15); left > 0; left -= 1) device.write()
    },
    () => chance.happens(0.5) && device.setOnline(chance.happens(0.6)),
    () => chance.happens(0.15) && device.restart(),
    () => {
      if (chance.happens(0.1)) device.skewMs = skewOf(chance)
    },
  ]
  void repeat(world, chance, 700, () => chance.one(acts)())
}

function startKills(world: World, chance: Chance): Promise<void> {
  const { server, network, environment } = world
  return repeat(world, chance, 8_000, async () => {
    server.kill()
    network.serverDied()
    await new Promise<void>((resolve) => environment.after(chance.between(1, 2_000), resolve))
    await server.start()
  })
}

/** The weather is fair and everyone is back: after a while all have the same, and again after each has written. */
async function converge(world: World, problems: readonly unknown[]): Promise<void> {
  const { devices } = world
  for (const device of devices) {
    device.setOnline(false)
    device.setOnline(true)
  }
  await untilEqual(world, problems)
  // What is told without being asked for has to do as well.
  for (let writes = 0; writes < 4; writes += 1) for (const device of devices) device.write()
  await untilEqual(world, problems)
}

async function untilEqual({ environment, server, devices }: World, problems: readonly unknown[]): Promise<void> {
  let differences: string[] = []
  for (let round = 0; round < roundsMax; round += 1) {
    await environment.advance(1_000)
    if (problems.length > 0) throw problems[0]
    const whole = wholeOf(server.maps)
    differences = devices.flatMap((device) => differenceOf(device, whole) ?? [])
    if (differences.length === 0) return
  }
  throw new Error(`nobody gets to the same: ${differences.join('\n')}`)
}

async function checked(world: World): Promise<Report> {
  const { server, network, devices } = world
  const written = devices.flatMap((device) => device.written)
  const whole = wholeOf(server.maps)
  checkWrites(written, whole)
  checkStamps(written, whole)
  checkCount(devices, whole)
  await checkSilence(world)
  return { kills: server.life - 1, writes: written.length, received: network.received, sent: network.sent }
}

/** Who comes back and has nothing to say asks for nothing. */
async function checkSilence({ environment, server, network, devices }: World): Promise<void> {
  const { sent } = network
  const asked = () => (sent.get('MERKLE_REQ_BUCKET') ?? 0) + (sent.get('ORMAP_MERKLE_REQ_BUCKET') ?? 0)
  const [before, whole] = [asked(), wholeOf(server.maps)]
  for (const device of devices) {
    device.setOnline(false)
    device.setOnline(true)
  }
  await environment.advance(2_000)
  // What has ended meanwhile is news.
  if (!isDeepStrictEqual(wholeOf(server.maps), whole)) return
  if (asked() > before) throw new Error(`who is in step asks ${asked() - before} times for what differs`)
}
