/** Front door of the memory guard. */
export { collectGarbage } from './collect-garbage.ts'
export {
  createMemoryGuard,
  highShare,
  type MemoryGuard,
  type MemoryGuardOptions,
  type MemoryReading,
  type MemoryState,
  normalShare,
  type Releaser,
} from './memory-guard.ts'
