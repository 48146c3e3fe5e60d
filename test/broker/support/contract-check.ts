import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { CommandName } from '../../../src/contract/mod.ts'
import { commands } from '../../../src/contract/mod.ts'

interface Schema {
  readonly examples?: readonly unknown[]
}

const document = JSON.parse(readFileSync(new URL('../../../src/contract/openapi.json', import.meta.url), 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
const ajv = new Ajv2020({ strict: false })
formats.default(ajv)
ajv.addSchema(document, 'contract')
const compiled = new Map<string, ValidateFunction>()

/** What a value that claims to be of a schema of the contract gets wrong; '' when nothing. */
export function problemsOf(schema: string, value: unknown): string {
  const known = compiled.get(schema)
  const validate = known ?? ajv.compile({ $ref: `contract#/components/schemas/${schema}` })
  compiled.set(schema, validate)
  return validate(value) ? '' : ajv.errorsText(validate.errors)
}

/** `KvSet` of `kv.set`. */
function stemOf(name: CommandName): string {
  return commands[name].payload.slice(0, -'Payload'.length)
}

export function resultSchemaOf(name: CommandName): string {
  return `${stemOf(name)}Result`
}

export function payloadExamplesOf(name: CommandName): readonly unknown[] {
  return document.components.schemas[commands[name].payload]?.examples ?? []
}
