import { ledger, synth } from '../../contract/mod.ts'

const { methods: synthMethods, fullName: synthName } = synth.SynthServiceDefinition
const { methods: ledgerMethods, fullName: ledgerName } = ledger.LedgerServiceDefinition

const accesses: ReadonlyMap<string, string> = new Map([
  [`/${synthName}/${synthMethods.getConfig.name}`, 'generation:read'],
  [`/${synthName}/${synthMethods.setConfig.name}`, 'generation:write'],
  [`/${synthName}/${synthMethods.startGeneration.name}`, 'generation:write'],
  [`/${synthName}/${synthMethods.stopGeneration.name}`, 'generation:write'],
  [`/${ledgerName}/${ledgerMethods.startRun.name}`, 'generation:write'],
  [`/${ledgerName}/${ledgerMethods.getRun.name}`, 'generation:read'],
  [`/${ledgerName}/${ledgerMethods.readEntries.name}`, 'generation:read'],
])

// The contract is no secret among those who may call at all.
const reflectionPrefix = '/grpc.reflection.'

/**
 * What a caller of the method at `path` must be allowed to do; empty where any known key will do.
 *
 * A method that nobody gave an access gives a word that nobody is allowed.
 */
export const accessOf = (path: string): string =>
  path.startsWith(reflectionPrefix) ? '' : (accesses.get(path) ?? 'undecided')
