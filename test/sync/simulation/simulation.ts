/**
 * Devices and a server, a network between them that cannot be trusted, and a server that is killed: at the end everyone
 * must have the same, and the log every change once. Everything follows from the seed.
 */
import { conflictPolicies } from '../../../src/sync/mod.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../support/simulated-environment.ts'
import { Chance } from './chance.ts'
import { checkAnswers, checkEdits, checkLog, checkRows, rowsOf } from './checks.ts'
import { Device } from './device.ts'
import type { Fault } from './faults.ts'
import { Network } from './network.ts'
import { startDevice, startOperator, startServerPlan, type World } from './plan.ts'
import { SimulatedServer } from './server.ts'

/** What a simulation has come across, to see that it comes across everything. */
export interface Report {
  readonly policy: string
  readonly changes: number
  readonly kills: number
  readonly resyncs: number
  readonly disputed: number
  readonly answered: ReadonlyMap<string, number>
}

/** Of the plan, in simulated milliseconds. */
const lasts = { least: 12_000, most: 40_000 }
const roundsMax = 40

/** Runs the simulation of `seed`. @throws when a promise of sync is broken */
export async function simulate(seed: number, fault?: Fault): Promise<Report> {
  const chance = new Chance(seed)
  const problems: unknown[] = []
  const onFailure = (error: unknown) => void problems.push(error)
  const world = await newWorld(seed, chance, fault, onFailure)
  const { environment, server, devices, network } = world
  try {
    for (const [at, device] of devices.entries()) startDevice(world, device, new Chance(seed, 2, at))
    startServerPlan(world, new Chance(seed, 3))
    startOperator(world, new Chance(seed, 4))
    const endMs = environment.monotonicMs() + chance.between(lasts.least, lasts.most)
    while (environment.monotonicMs() < endMs && problems.length === 0) await environment.advance(1_000)
    world.isOver = true
    network.clearUp()
    // What is on its way arrives late.
    await environment.advance(25_000)
    throwFirst(problems)
    await converge(environment, server, devices)
    throwFirst(problems)
    return await checked(world)
  } finally {
    world.isOver = true
    for (const device of devices) device.end()
    await driven(environment, server.end())
  }
}

async function newWorld(
  seed: number,
  chance: Chance,
  fault: Fault | undefined,
  onFailure: (error: unknown) => void,
): Promise<World> {
  const environment = simulatedEnvironment({ seed })
  const tombstonesKeptMs = chance.one([5_000, 20_000, 600_000])
  const policy = conflictPolicies[Math.abs(seed) % conflictPolicies.length]!
  const own = { environment, chance: new Chance(seed, 1), onFailure }
  const server = new SimulatedServer({ ...own, policy, tombstonesKeptMs, fault })
  await driven(environment, server.start())
  const network = new Network({ ...own, server })
  const clocks = chance.one([0, 0.5, 1])
  const devices = Array.from({ length: chance.between(3, 10) }, (_, at) => {
    const hasClocks = chance.happens(clocks)
    return new Device({ ...own, chance: new Chance(seed, 5, at), name: `device-${at}`, network, hasClocks, fault })
  })
  return { environment, server, network, devices, policy, onFailure, isOver: false }
}

/** The weather is fair, everyone is back: exchanges until all have the whole log and nobody has anything to say. */
async function converge(
  environment: SimulatedEnvironment,
  server: SimulatedServer,
  devices: readonly Device[],
): Promise<void> {
  for (const device of devices) {
    device.setOnline(true)
    device.restart()
  }
  for (let round = 1; round <= roundsMax; round += 1) {
    for (const device of devices) {
      if (!(await driven(environment, device.sync()))) throw new Error(`${device.name} cannot reach the server`)
    }
    const head = await server.head()
    if (devices.every((device) => device.applied() === head && device.client.pending() === 0)) return
  }
  const places = devices.map((device) => `${device.name}: ${device.applied()}, ${device.client.pending()} to go`)
  throw new Error(`nobody gets to the end of the log, ${await server.head()}: ${places.join('; ')}`)
}

async function checked({ environment, server, devices, network, policy, onFailure }: World): Promise<Report> {
  const written = await server.written()
  checkLog(written, await server.head())
  checkAnswers(written, server.pushed)
  checkEdits(written, devices)
  const expected = rowsOf(written)
  for (const device of devices) checkRows(device.name, device.rows(), expected)
  const settings = { name: 'new', hasClocks: false, fault: undefined, chance: new Chance(0) }
  const fresh = new Device({ environment, network, onFailure, ...settings })
  await driven(environment, fresh.sync())
  checkRows('a new device', fresh.rows(), expected)
  fresh.end()
  checkRows('a snapshot', await server.snapshot('new'), expected)
  return {
    ...{ policy, changes: written.length, kills: server.life, answered: server.answered },
    resyncs: devices.reduce((sum, device) => sum + device.resyncs, 0),
    disputed: devices.reduce((sum, device) => sum + device.disputed.size, 0),
  }
}

function throwFirst(problems: readonly unknown[]): void {
  if (problems.length > 0) throw problems[0]
}

/** Lets time pass until `promise` is settled. */
async function driven<T>(environment: SimulatedEnvironment, promise: Promise<T>): Promise<T> {
  let isSettled = false
  const settled = promise.finally(() => {
    isSettled = true
  })
  settled.catch(() => undefined)
  const untilMs = environment.monotonicMs() + 600_000
  while (!isSettled && environment.monotonicMs() < untilMs) await environment.advance(20)
  if (!isSettled) throw new Error('something waits for ever')
  return settled
}
