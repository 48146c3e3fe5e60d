/** Where shared maps are kept. */
export { decodeStored, decodeValue, encodeLww, encodeOr, encodeValue } from './encoding.ts'
export { nullStore } from './null-store.ts'
export type {
  CatalogueRow,
  CounterRow,
  HorizonRow,
  IndexKey,
  JournalRow,
  LockRow,
  MapKind,
  MapStore,
  RecordKey,
  RecordRow,
  RemovedTag,
  SinkRow,
  StoreBatch,
  StoredRecord,
  StoredState,
} from './port.ts'
export { SqlStore, type SqlStoreOptions } from './sql-store.ts'
