import type { Producer } from '../port/queues.ts'
import type { Link } from './link.ts'
import { producersKey } from './names.ts'
import type { Argument } from './step.ts'

/** What scripts that publish are given of a producer: under which name it is known there, and where it begins. */
export function producerArguments(producer: Producer | undefined, target: string): readonly Argument[] {
  return producer === undefined ? ['', 0] : [fieldOf(producer.id, target), producer.from]
}

/** Position up to which a producer's items are known; 0 for one that is not. */
export async function producerPosition(link: Link, producer: string, target: string): Promise<number> {
  return Number(await link.call('HGET', producersKey, fieldOf(producer, target)))
}

function fieldOf(producer: string, target: string): string {
  return JSON.stringify([producer, target])
}
