import type { KeyType } from '../port/keyspace.ts'
import type { Parts } from './handler.ts'

/** What `<family>.stats` gives. */
export async function typeStatistics(
  { engine, activity }: Parts,
  family: string,
  type: KeyType,
): Promise<{ total_keys: number; total_operations: number }> {
  const total_operations = activity.sum((name) => name.startsWith(`${family}.`))
  return { total_keys: await engine.keys.countOf(type), total_operations }
}
