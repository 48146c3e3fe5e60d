import { type Server as GrpcServer, Server, type ServerCredentials } from '@grpc/grpc-js'
import { loadFileDescriptorSetFromBuffer } from '@grpc/proto-loader'
import { ReflectionService } from '@grpc/reflection'
import { HealthImplementation } from 'grpc-health-check'
import { descriptorBase64, ledger, synth } from '../../contract/mod.ts'
import type { ServerTls } from '../../platform/tls/mod.ts'
import { type CallOptions, implementation } from './calls.ts'
import { credentialsOf } from './credentials.ts'
import { serviceDefinition } from './definition.ts'
import { gatekeeper } from './gatekeeper.ts'
import { type LedgerServiceOptions, ledgerService } from './ledger-service.ts'
import { RunningCalls } from './running-calls.ts'
import { type SynthServiceOptions, synthService } from './synth-service.ts'

export type GrpcOptions = Omit<SynthServiceOptions & LedgerServiceOptions & CallOptions, 'running'> & {
  /** Largest request message in bytes. */
  readonly messageBytesMax: number
  /** Undefined speaks in the clear. */
  readonly tls: ServerTls | undefined
  /** Time a client gets for the handshake of TLS. */
  readonly handshakeMs: number
}

/** The gRPC interface: the seeds' service, ours, health and reflection. */
export class GrpcInterface {
  readonly #server: GrpcServer
  readonly #running = new RunningCalls()
  readonly #health: HealthImplementation
  readonly #credentials: ServerCredentials

  constructor(options: GrpcOptions) {
    this.#credentials = credentialsOf(options.tls, options.handshakeMs)
    const all = { ...options, running: this.#running }
    this.#server = new Server({
      'grpc.max_receive_message_length': options.messageBytesMax,
      interceptors: [gatekeeper(options.gate)],
    })
    this.#server.addService(
      serviceDefinition(synth.SynthServiceDefinition),
      implementation(synth.SynthServiceDefinition, synthService(all), all),
    )
    this.#server.addService(
      serviceDefinition(ledger.LedgerServiceDefinition),
      implementation(ledger.LedgerServiceDefinition, ledgerService(all), all),
    )
    this.#health = new HealthImplementation({
      '': 'SERVING',
      [synth.SynthServiceDefinition.fullName]: 'SERVING',
      [ledger.LedgerServiceDefinition.fullName]: 'SERVING',
    })
    this.#health.addToServer(this.#server)
    const contract = loadFileDescriptorSetFromBuffer(Buffer.from(descriptorBase64, 'base64'))
    new ReflectionService(contract).addToServer(this.#server)
  }

  /** Streaming calls that go on. */
  get streams(): number {
    return this.#running.count
  }

  /** Listens and gives the port, which the system chooses when `port` is 0. */
  listen(host: string, port: number): Promise<number> {
    const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
    return new Promise((resolve, reject) => {
      this.#server.bindAsync(address, this.#credentials, (error, bound) => {
        if (error === null) resolve(bound)
        else reject(error)
      })
    })
  }

  /** Ends every stream with UNAVAILABLE and waits for the calls that are being answered. */
  async close(): Promise<void> {
    this.#health.setStatus('', 'NOT_SERVING')
    this.#running.close()
    await new Promise<void>((resolve) => {
      this.#server.tryShutdown(() => resolve())
    })
  }

  /** Cuts every connection off. */
  cut(): void {
    this.#server.forceShutdown()
  }
}
