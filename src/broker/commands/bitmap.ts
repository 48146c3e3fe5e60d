import type { CommandPayloads, CommandResults } from '../../contract/mod.ts'
import type { Engine } from '../port/engine.ts'
import { type BitfieldStep, runBitfield } from '../pure/bitfield.ts'
import { bitAt, bitmapBytesMax, combinedBits, countBits, firstBit, withBit } from '../pure/bits.ts'
import { type Family, type Parts, refuse } from './handler.ts'
import { typeStatistics } from './type-statistics.ts'

const none = new Uint8Array()

export function bitmapCommands(parts: Parts): Family<'bitmap'> {
  const { engine } = parts
  const blobs = engine.blobs.bitmap
  return {
    'bitmap.setbit': async ({ key, offset, value }) => {
      const old_value = await blobs.edit(key, (before = none) => {
        return { after: withBit(before, offset, value), result: bitAt(before, offset) }
      })
      return { key, offset, old_value }
    },
    'bitmap.getbit': async ({ key, offset }) => {
      return { key, offset, value: bitAt((await blobs.get(key)) ?? none, offset) }
    },
    'bitmap.bitcount': async ({ key, start, end }) => {
      return { key, count: countBits((await blobs.get(key)) ?? none, { start, end }) }
    },
    'bitmap.bitpos': async ({ key, value, start, end }) => {
      return { key, position: firstBit((await blobs.get(key)) ?? none, value, { start, end }) ?? null }
    },
    'bitmap.bitop': (payload) => combine(engine, payload),
    'bitmap.bitfield': async ({ key, operations }) => {
      const steps = operations.map(stepOf)
      const results = await blobs.edit(key, (before = none) => {
        const { after, results: found } = runBitfield(before, steps)
        return { after, result: found }
      })
      return { results: [...results] }
    },
    'bitmap.stats': () => typeStatistics(parts, 'bitmap', 'bitmap'),
  }
}

/** Sources are read one by one; the result takes the place of the destination, or removes it when it is empty. */
async function combine(
  { blobs: { bitmap }, keys }: Engine,
  { destination, operation, source_keys }: CommandPayloads['bitmap.bitop'],
): Promise<CommandResults['bitmap.bitop']> {
  if (operation === 'NOT' && source_keys.length !== 1) refuse("'NOT' takes one key")
  const read = await Promise.all(source_keys.map((key) => bitmap.get(key)))
  const after = combinedBits(
    operation,
    read.map((bytes) => bytes ?? none),
  )
  // Refuses a destination of another type before anything is removed.
  if (after.length === 0 && (await bitmap.get(destination)) !== undefined) await keys.delete([destination])
  else if (after.length > 0) await bitmap.edit(destination, () => ({ after, result: undefined }))
  return { destination, length: after.length }
}

function stepOf(operation: CommandPayloads['bitmap.bitfield']['operations'][number]): BitfieldStep {
  const { offset, width, signed, overflow } = operation
  const place = { offset, width, signed }
  if (operation.operation === 'GET') return { ...place, operation: 'GET' }
  if (offset + width > bitmapBytesMax * 8) refuse('a bitmap ends at bit 1048575')
  if (operation.operation === 'SET') {
    return { ...place, overflow, operation: 'SET', value: whole(operation.value, 'value') }
  }
  return { ...place, overflow, operation: 'INCRBY', increment: whole(operation.increment, 'increment') }
}

function whole(amount: number | undefined, name: string): number {
  if (amount === undefined) refuse(`must have '${name}'`)
  return Number.isSafeInteger(amount) ? amount : refuse(`'${name}' must be between -(2^53 - 1) and 2^53 - 1`)
}
