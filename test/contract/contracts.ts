import { join } from 'node:path'
import type { AsyncapiDocument, OpenapiDocument } from '../../codegen/document.ts'
import { asyncapiDocument, openapiDocument } from '../../src/contract/mod.ts'

/** The folder that holds the contracts. */
export const root = join(import.meta.dirname, '../..')

/** A fresh copy of the bundled contracts, free to be spoiled by a test. */
export function contracts(): { openapi: OpenapiDocument; asyncapi: AsyncapiDocument; problems: string[] } {
  const openapi = structuredClone(openapiDocument) as unknown as OpenapiDocument
  const asyncapi = structuredClone(asyncapiDocument) as unknown as AsyncapiDocument
  return { openapi, asyncapi, problems: [] }
}
