import { fileURLToPath } from 'node:url'
import {
  type ChannelCredentials,
  type Client,
  credentials,
  loadPackageDefinition,
  Metadata,
  type ServiceError,
} from '@grpc/grpc-js'
import { loadSync } from '@grpc/proto-loader'

const protoDir = fileURLToPath(new URL('../../proto', import.meta.url))
const files = ['synth/synth.proto', 'tallymill/v1/ledger.proto']

type Request = Readonly<Record<string, unknown>>
type Answer = Readonly<Record<string, unknown>>
type Stream = AsyncIterable<Answer> & { cancel(): void; pause(): void; resume(): void }

/** A client as another project would make it: from the proto files, with proto-loader. */
export interface GrpcClient extends Disposable {
  unary(method: string, request: Request): Promise<Answer>
  stream(method: string, request: Request): Stream
}

type Methods = Client & Record<string, (...input: unknown[]) => unknown>

export function grpcClient(
  service: 'synth' | 'ledger',
  address: string,
  headers: Readonly<Record<string, string>> = {},
  channel: ChannelCredentials = credentials.createInsecure(),
): GrpcClient {
  const loaded = loadPackageDefinition(
    loadSync(files, { includeDirs: [protoDir], keepCase: true, longs: Number, defaults: true }),
  ) as never as {
    synth: { SynthService: new (...input: unknown[]) => Methods }
    tallymill: { v1: { LedgerService: new (...input: unknown[]) => Methods } }
  }
  const Service = service === 'synth' ? loaded.synth.SynthService : loaded.tallymill.v1.LedgerService
  const client = new Service(address, channel)
  const metadata = new Metadata()
  for (const [name, value] of Object.entries(headers)) metadata.set(name, value)
  return {
    unary: (method, request) =>
      new Promise((resolve, reject) => {
        client[method]?.(request, metadata, (error: ServiceError | null, answer: Answer) =>
          error === null ? resolve(answer) : reject(error),
        )
      }),
    stream: (method, request) => client[method]?.(request, metadata) as Stream,
    [Symbol.dispose]: () => client.close(),
  }
}

/** The error of a call that must fail: its gRPC code and the catalogue's code. */
export async function failureOf(call: Promise<unknown>): Promise<{ code: number; error: string; details: string }> {
  try {
    await call
  } catch (error) {
    const { code, details, metadata } = error as ServiceError
    return { code, details, error: String(metadata.get('tallymill-error')[0]) }
  }
  throw new Error('the call succeeded')
}

/** Everything that a stream gives. */
export async function collect(stream: Stream): Promise<Answer[]> {
  const messages: Answer[] = []
  for await (const message of stream) messages.push(message)
  return messages
}
