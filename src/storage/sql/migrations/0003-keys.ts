import type { Migration } from './migration.ts'

/** API keys with scopes; `hash` is the SHA-256 of a secret that is nowhere, `scopes` a JSON list. */
export const apiKeys: Migration = {
  version: 3,
  name: 'api-keys',
  statements: ({ integer, identity, tableOptions }) => [
    `CREATE TABLE api_keys (
      ordinal ${identity},
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      hash TEXT NOT NULL UNIQUE,
      scopes TEXT NOT NULL,
      plan TEXT,
      created_at ${integer} NOT NULL,
      expires_at ${integer},
      last_used_at ${integer},
      revoked_at ${integer}
    ) ${tableOptions}`,
  ],
}
