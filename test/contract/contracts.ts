import { join } from 'node:path'
import type { AsyncapiDocument, OpenapiDocument } from '../../codegen/document.ts'
import { asyncapiDocument, openapiDocument } from '../../src/contract/mod.ts'

/** The folder that holds the contracts. */
export const root = join(import.meta.dirname, '../..')

const texts = [openapiDocument, asyncapiDocument].map((document) => JSON.stringify(document))

/** A fresh copy of the bundled contracts, free to be spoiled by a test. */
export function contracts(): { openapi: OpenapiDocument; asyncapi: AsyncapiDocument; problems: string[] } {
  // A third of what `structuredClone` takes.
  const [openapi, asyncapi] = texts.map((text) => JSON.parse(text)) as [OpenapiDocument, AsyncapiDocument]
  return { openapi, asyncapi, problems: [] }
}
