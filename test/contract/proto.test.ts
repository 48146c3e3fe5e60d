import { loadFileDescriptorSetFromBuffer } from '@grpc/proto-loader'
import { expect, test } from 'vitest'
import { descriptorBase64, ledger, synth } from '../../src/contract/mod.ts'

interface Deserializer {
  requestDeserialize(bytes: Buffer): object
}

const definition = loadFileDescriptorSetFromBuffer(Buffer.from(descriptorBase64, 'base64'), { longs: Number })

test('the descriptor set carries every service, for servers and reflection without .proto files', () => {
  for (const service of [synth.SynthServiceDefinition, ledger.LedgerServiceDefinition]) {
    const methods = Object.values(service.methods).map(({ name }) => name)
    expect(Object.keys(definition[service.fullName] ?? {})).toEqual(methods)
  }
})

test('the seed’s package is named and shaped as the seed prints it', () => {
  const service = definition['synth.SynthService'] as Record<string, { path: string; responseStream: boolean }>
  const calls = Object.values(service).map(({ path, responseStream }) => [path, responseStream])
  expect(calls).toEqual([
    ['/synth.SynthService/GetConfig', false],
    ['/synth.SynthService/SetConfig', false],
    ['/synth.SynthService/StartGeneration', true],
    ['/synth.SynthService/StopGeneration', false],
  ])
})

test('the codecs and the descriptor set agree on the bytes', () => {
  const line = { lineNumber: 1, account: '1100', debitMinor: 100_000, creditMinor: 0, text: 'ü' }
  const request = { streamId: '0123456789abcdef', fromSequence: 2 ** 40, limit: 7 }
  const bytes = Buffer.from(ledger.ReadEntriesRequest.encode(request).finish())
  const service = definition['tallymill.v1.LedgerService'] as Record<string, Deserializer>
  // A descriptor set keeps the names of the .proto file; the codecs have TypeScript's.
  const fields = { stream_id: request.streamId, from_sequence: request.fromSequence, limit: request.limit }
  expect(service.ReadEntries?.requestDeserialize(bytes)).toMatchObject(fields)
  expect(ledger.ReadEntriesRequest.decode(bytes)).toMatchObject(request)
  expect(ledger.Line.decode(ledger.Line.encode(line).finish())).toMatchObject(line)
})
