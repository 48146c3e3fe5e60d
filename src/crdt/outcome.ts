/**
 * What became of a write: `applied`; `ignored`, since the map has it or something later; `stale`, since it is older than
 * what the map has forgotten and may have been removed: its sender has to start anew (SYNC_RESET_REQUIRED).
 */
export type Outcome = 'applied' | 'ignored' | 'stale'
