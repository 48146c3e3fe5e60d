import type { Migration } from './migration.ts'

/** Sinks of a run, how far each has come, and why the run failed; all JSON. */
export const runSinks: Migration = {
  version: 4,
  name: 'run-sinks',
  statements: () => [
    "ALTER TABLE runs ADD COLUMN sinks TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE runs ADD COLUMN sink_positions TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE runs ADD COLUMN failure TEXT NOT NULL DEFAULT 'null'",
  ],
}
