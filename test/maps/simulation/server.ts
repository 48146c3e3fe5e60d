/** The room of shared maps with its connections, on a store that outlives it: it can be killed and comes back. */
import type { Maps, MapsCaller } from '../../../src/maps/mod.ts'
import { openMaps } from '../../../src/maps/mod.ts'
import type { Admitted, Visit } from '../../../src/transports/ws/door.ts'
import { mapsDoors } from '../../../src/transports/ws/mod.ts'
import { connectionLimits } from '../../support/maps-limits.ts'
import type { SimulatedEnvironment } from '../../support/simulated-environment.ts'
import type { Chance } from '../../sync/simulation/chance.ts'
import { broken } from './broken.ts'
import type { Fault } from './faults.ts'
import type { Accept } from './network.ts'
import { Disk, isDiskFailure, SimulatedStore } from './store.ts'

export interface ServerOptions {
  readonly environment: SimulatedEnvironment
  readonly chance: Chance
  readonly gcAgeMs: number
  readonly fault: Fault | undefined
  readonly onFailure: (error: unknown) => void
}

interface Incarnation {
  readonly maps: Maps
  readonly store: SimulatedStore
  readonly accept: Accept
}

/** Somebody whom no connection stands for. */
export const onlooker: MapsCaller = { user: undefined, roles: [], connection: 'onlooker' }

export const serverId = 'server'

/** Everybody may come in. */
const visit = { request: { headers: {}, socket: {} }, identity: {} } as unknown as Visit

export class SimulatedServer {
  /** How often it was started. */
  life = 0
  isDiskSound = false
  readonly #options: ServerOptions
  readonly #disk = new Disk()
  #current: Incarnation | undefined

  constructor(options: ServerOptions) {
    this.#options = options
  }

  get isUp(): boolean {
    return this.#current !== undefined
  }

  get maps(): Maps {
    if (this.#current === undefined) throw new Error('the simulated server is down')
    return this.#current.maps
  }

  accept(): Accept | undefined {
    return this.#current?.accept
  }

  async start(): Promise<void> {
    const { environment, chance, gcAgeMs, fault, onFailure } = this.#options
    const failsAt = () => (this.isDiskSound ? 0 : 0.01)
    const store = new SimulatedStore({ disk: this.#disk, environment, chance, fault, failsAt })
    const onError = (error: unknown) => !isDiskFailure(error) && onFailure(error)
    const opened = await openMaps({
      ...{ environment, nodeId: serverId, store, onFailure: onError, gcAgeMs, gcIntervalMs: 1_000 },
      journalCapacity: 0,
    })
    const maps = fault === undefined ? opened : broken(opened, fault, chance)
    const [door] = mapsDoors({
      ...{ environment, maps, onError, limits: connectionLimits, signIn: { required: false }, onSent: () => {} },
    })
    this.life += 1
    const accept: Accept = (webSocket, socket) => {
      const admitted = door!.admit(visit) as Admitted
      admitted.serve(webSocket, socket)
    }
    this.#current = { maps, store, accept }
  }

  /** As `kill -9`: what the store has not taken in is gone. */
  kill(): void {
    const dead = this.#current
    if (dead === undefined) return
    this.#current = undefined
    dead.store.die()
    // Ends its timers; whatever it still wants to store, nobody takes it in.
    void dead.maps.close()
  }
}
