/** Two hundred clients that write batches: what is acknowledged, how soon, and what it costs the server. */
import { setTimeout as pause } from 'node:timers/promises'
import { ServerProcess } from '../system/process.ts'
import { batchOf, checkAck, MapsConnection, memoryOnly, processorMs, putOf, quietFlags } from './maps-client.ts'
import { interleaved, median, ratios, targetLine } from './measure.ts'
import { percentile } from './sync-load.ts'

const rounds = 7
const roundMs = 2_500
const clients = 200
const putsPerBatch = 10
/** Each client writes the same keys again and again, so that the maps of a long measurement are no larger than at first. */
const keysPerClient = 500
/** Of the published harness, whose clients rest between batches. */
const harnessPauseMs = 50

/** A client and its connection. */
class Writer {
  readonly #connection: MapsConnection
  readonly #name: number
  #next = 0

  constructor(connection: MapsConnection, name: number) {
    this.#connection = connection
    this.#name = name
  }

  /** Writes batches until `endMs`; what each took, in milliseconds, goes to `times`. */
  async write(endMs: number, pauseMs: number, times: number[]): Promise<void> {
    // All at once at first would be a crowd that never dissolves.
    if (pauseMs > 0) await pause(Math.random() * pauseMs)
    while (performance.now() < endMs) {
      const batch = this.#batch()
      const startedMs = performance.now()
      checkAck(await this.#connection.ask(batch, 'OP_ACK'), putsPerBatch)
      times.push(performance.now() - startedMs)
      if (pauseMs > 0) await pause(pauseMs)
    }
  }

  #batch(): object {
    const ops = Array.from({ length: putsPerBatch }, () => {
      this.#next += 1
      const key = `client-${this.#name}-${this.#next % keysPerClient}`
      return putOf('bench', key, { name: 'Alice', amount: this.#next, open: true })
    })
    return batchOf(ops)
  }
}

/** A server with its clients; measures anew in every round. */
class Crowd {
  readonly name: string
  /** Microseconds of the server's processor per put, of every round. */
  readonly costs: number[] = []
  readonly #times: number[][] = []
  readonly #server: ServerProcess
  readonly #writers: readonly Writer[]
  readonly #pauseMs: number

  private constructor(name: string, server: ServerProcess, writers: readonly Writer[], pauseMs: number) {
    this.name = name
    this.#server = server
    this.#writers = writers
    this.#pauseMs = pauseMs
  }

  static async gather(name: string, server: ServerProcess, pauseMs: number): Promise<Crowd> {
    const connections = await MapsConnection.openAll(server, clients)
    return new Crowd(
      name,
      server,
      connections.map((connection, at) => new Writer(connection, at)),
      pauseMs,
    )
  }

  /** The `part`th part of the times of each round but the first, which warms up. */
  percentiles(part: number): number[] {
    return this.#times.slice(1).map((times) => percentile(times, part))
  }

  /** One round; gives the number of puts that were acknowledged. */
  readonly run = async (): Promise<number> => {
    const times: number[] = []
    const usedMs = processorMs(this.#server)
    const endMs = performance.now() + roundMs
    await Promise.all(this.#writers.map((writer) => writer.write(endMs, this.#pauseMs, times)))
    const puts = times.length * putsPerBatch
    this.#times.push(times)
    this.costs.push(((processorMs(this.#server) - usedMs) / puts) * 1_000)
    return puts
  }
}

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

type Rates = Awaited<ReturnType<typeof interleaved>>[number]

interface Measured {
  readonly crowds: readonly [durable: Crowd, memory: Crowd]
  readonly rates: readonly [durable: Rates, memory: Rates]
}

/** The same load on a server that keeps everything durably and on one that keeps it in memory, in turn. */
async function compare(title: string, pauseMs: number): Promise<Measured> {
  await using durable = await ServerProcess.start(quietFlags)
  await using memory = await ServerProcess.start(quietFlags, memoryOnly)
  const crowds = [
    await Crowd.gather('durable, SQLite', durable, pauseMs),
    await Crowd.gather('in memory alone', memory, pauseMs),
  ] as const
  const rates = (await interleaved(crowds, rounds)) as [Rates, Rates]
  console.log(title)
  for (const [at, crowd] of crowds.entries()) console.log(lineOf(crowd, (rates[at] as Rates).rates))
  return { crowds, rates }
}

function lineOf(crowd: Crowd, rates: readonly number[]): string {
  const ofPart = (part: number) => median(crowd.percentiles(part)).toFixed(1)
  const range = `${whole.format(Math.min(...rates))} .. ${whole.format(Math.max(...rates))}`
  const rate = `${whole.format(median(rates)).padStart(7)} puts/s  (${range})`
  const cost = `${median(crowd.costs.slice(1)).toFixed(1)} us of the server's processor per put`
  return `  ${crowd.name.padEnd(16)} ${rate}, p50 ${ofPart(0.5)} ms, p99 ${ofPart(0.99)} ms, ${cost}`
}

/** Back to back: the next batch goes out when the last is acknowledged. */
export async function closedLoopBench(): Promise<void> {
  const { rates } = await compare(`${clients} clients, batches of ${putsPerBatch} puts, back to back`, 0)
  console.log(targetLine('rate, durable / in memory alone', ratios(...rates), { atLeast: 0.4 }))
}

/** As the published harness: its pauses allow 200 x 10 / 50 ms = 40,000 puts/s at most, and it wants p99 below 500 ms. */
export async function harnessBench(): Promise<void> {
  const title = `${clients} clients, batches of ${putsPerBatch} puts, ${harnessPauseMs} ms apart`
  const { crowds, rates } = await compare(title, harnessPauseMs)
  console.log(targetLine('rate, durable / in memory alone', ratios(...rates), { atLeast: 0.4 }))
  for (const crowd of crowds) {
    console.log(targetLine(`p99 of a batch, ${crowd.name}, ms`, crowd.percentiles(0.99), { atMost: 500 }))
  }
}
