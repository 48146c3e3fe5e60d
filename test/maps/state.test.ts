import { nullStore } from '../../src/maps/store/mod.ts'
import { openMemoryStorage } from '../../src/storage/mod.ts'
import { stateSuite } from './state-suite.ts'

stateSuite('null', async () => ({
  options: { store: nullStore },
  isDurable: false,
  [Symbol.asyncDispose]: async () => {},
}))

stateSuite('sqlite', async () => {
  const storage = await openMemoryStorage()
  return { options: { storage }, isDurable: true, [Symbol.asyncDispose]: () => storage.close() }
})
