import type { Migration } from './migration.ts'

/** API keys with scopes; `hash` is the SHA-256 of a secret that is nowhere, `scopes` a JSON list. */
export const apiKeys: Migration = {
  version: 3,
  name: 'api-keys',
  statements: ({ integer, text, identity, tableOptions }) => [
    `CREATE TABLE api_keys (
      ordinal ${identity},
      id ${text} NOT NULL UNIQUE,
      name ${text} NOT NULL,
      hash ${text} NOT NULL UNIQUE,
      scopes ${text} NOT NULL,
      plan ${text},
      created_at ${integer} NOT NULL,
      expires_at ${integer},
      last_used_at ${integer},
      revoked_at ${integer}
    ) ${tableOptions}`,
  ],
}
