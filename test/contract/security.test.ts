import { expect, test } from 'vitest'
import { operationsFile } from '../../codegen/operations.ts'
import { operations } from '../../src/contract/mod.ts'
import { contracts } from './contracts.ts'

/** The operation table as it is made when `pullChanges` has this security. */
function tableWith(security: readonly object[]): string {
  const { openapi } = contracts()
  const { post } = openapi.paths['/api/v1/sync/pull'] as { post: { security: readonly object[] } }
  post.security = security
  return operationsFile(openapi)
}

const rowOf = (table: string): string => /^ {2}pullChanges: (\{.*\}),$/m.exec(table)?.[1] ?? expect.unreachable()

test('operations say whether they ask for a key, a token, a token or nothing, an administrator, or nothing', () => {
  const { getConfig, pullChanges, registerClient, listMapPolicies, getSyncHealth } = operations
  const asked = [getConfig, pullChanges, registerClient, listMapPolicies, getSyncHealth].map(({ security }) => security)
  expect(asked).toEqual(['key', 'token', 'optional_token', 'admin', 'none'])
})

test.each<[readonly object[], string]>([
  [[{ bearerToken: [] }], 'token'],
  [[{}, { bearerToken: [] }], 'optional_token'],
  [[{ bearerToken: [] }, {}], 'optional_token'],
  [[{ apiKeyHeader: [] }], 'key'],
  [[{ apiKeyHeader: [] }, { apiKeyBearer: [] }], 'key'],
  [[], 'none'],
])('%j is %s', (security, kind) => {
  expect(JSON.parse(rowOf(tableWith(security)))).toMatchObject({ security: kind })
})

test.each([
  [[{ bearerToken: [] }, { apiKeyHeader: [] }]],
  [[{}, { apiKeyHeader: [] }]],
  [[{}]],
  [[{ bearerToken: [], apiKeyHeader: [] }]],
])('%j, which nobody could enforce, is refused', (security) => {
  expect(() => tableWith(security)).toThrow(
    'the security of an operation is none, keys, a token, an optional token or an administrator',
  )
})
