import type { Migration } from './migration.ts'

/** Sinks of a run, how far each has come, and why the run failed; all JSON. */
export const runSinks: Migration = {
  version: 4,
  name: 'run-sinks',
  statements: ({ text }) => [
    `ALTER TABLE runs ADD COLUMN sinks ${text} NOT NULL DEFAULT '[]'`,
    `ALTER TABLE runs ADD COLUMN sink_positions ${text} NOT NULL DEFAULT '[]'`,
    `ALTER TABLE runs ADD COLUMN failure ${text} NOT NULL DEFAULT 'null'`,
  ],
}
