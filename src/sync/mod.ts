/** Front door of offline sync. */
export type { LoggedChange, Operation, SyncCaller } from './change.ts'
export { type ChecksumMode, checksumModes } from './checksum.ts'
export { type ConflictPolicy, conflictPolicies } from './policies.ts'
export type { ChangesListener, ClientQuery, ConflictQuery, Followed, FollowQuery, Sync } from './service.ts'
export { type Maintained, type Offered, openSync, type SyncOptions } from './sync.ts'
