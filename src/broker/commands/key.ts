import type { Family, Parts } from './handler.ts'

export function keyCommands({ engine: { keys }, activity }: Parts): Family<'key'> {
  return {
    'key.type': async ({ key }) => {
      const type = await keys.typeOf(key)
      // The name that clients know it by.
      return { key, type: type === 'sorted_set' ? 'zset' : (type ?? 'none') }
    },
    'key.exists': async ({ key }) => {
      const exists = await keys.exists(key)
      activity.look(exists)
      return { key, exists }
    },
    'key.rename': async ({ source, destination }) => {
      await keys.rename(source, destination, false)
      return { success: true, source, destination }
    },
    'key.renamenx': async ({ source, destination }) => {
      await keys.rename(source, destination, true)
      return { success: true, source, destination }
    },
    'key.copy': async ({ source, destination, replace }) => {
      return { success: await keys.copy(source, destination, replace), source, destination }
    },
    'key.randomkey': async () => ({ key: (await keys.randomKey()) ?? null }),
  }
}
