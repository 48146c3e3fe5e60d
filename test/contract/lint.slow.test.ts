import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintContracts } from '../../codegen/lint.ts'
import { replaceIn, withCheckout } from './checkout.ts'
import { root } from './contracts.ts'

test('the contracts pass the public linters and the rules of this project', async () => {
  expect(await lintContracts(root)).toEqual([])
})

test('each public linter is heard', () =>
  withCheckout(async (folder) => {
    await replaceIn(join(folder, 'openapi.yaml'), 'title: Tallymill', 'titel: Tallymill')
    await replaceIn(join(folder, 'asyncapi.yaml'), 'action: send', 'action: emit')
    await replaceIn(join(folder, 'proto/tallymill/v1/ledger.proto'), 'service LedgerService', 'service Ledger')
    const found = (await lintContracts(folder)).join('\n')
    expect(found).toMatch(/^openapi\.yaml#\/info.*`title`.*\(struct\)$/m)
    expect(found).toMatch(/^asyncapi\.yaml#\/operations\/sendEvents\/action: `action` can be .*\(struct\)$/m)
    expect(found).toMatch(/^asyncapi\.yaml#\/operations\/sendEvents\/action: must be equal to one of/m)
    expect(found).toMatch(/^proto\/tallymill\/v1\/ledger\.proto:\d+:\d+:Service name "Ledger"/m)
  }))

test('a reference that leads nowhere is a finding, and a file that is no YAML stops with its place', () =>
  withCheckout(async (folder) => {
    await replaceIn(join(folder, 'openapi.yaml'), 'audit.yaml#/audit', 'nothing.yaml#/audit')
    expect((await lintContracts(folder)).join('\n')).toMatch(/^openapi\.yaml: Can't resolve \$ref/m)
    await replaceIn(join(folder, 'asyncapi.yaml'), 'schemas/stream.yaml#/StreamId', 'schemas/health.yaml#/Liveness')
    expect(await lintContracts(folder)).toContain(
      'asyncapi.yaml: cannot bundle the reference openapi/schemas/health.yaml#/Liveness',
    )
    await replaceIn(join(folder, 'asyncapi.yaml'), 'channels:', 'channels: [')
    await expect(lintContracts(folder)).rejects.toThrow(/^asyncapi\.yaml: .*\(\d+:\d+\)/)
  }))
