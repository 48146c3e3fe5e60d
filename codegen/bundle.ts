/** Reads the split contracts and gives each as one document whose references are all local. */
import { join } from 'node:path'
import { bundle, createConfig } from '@redocly/openapi-core'
import { type AsyncapiDocument, ContractError, type OpenapiDocument } from './document.ts'
import { provenance } from './header.ts'

export interface Bundles {
  readonly openapi: OpenapiDocument
  readonly asyncapi: AsyncapiDocument
  /** What the bundler complained about; empty in a sound contract. */
  readonly problems: readonly string[]
}

interface Bundled<T> {
  readonly document: T
  readonly problems: string[]
}

/**
 * Bundles `openapi.yaml` and `asyncapi.yaml` of the folder `root`.
 *
 * @throws ContractError where a file is missing or no YAML.
 */
export async function bundleContracts(root: string): Promise<Bundles> {
  const [openapi, asyncapi] = await Promise.all([
    bundleOne<OpenapiDocument>(root, 'openapi.yaml'),
    bundleOne<AsyncapiDocument>(root, 'asyncapi.yaml'),
  ])
  return {
    openapi: openapi.document,
    asyncapi: asyncapi.document,
    problems: [...openapi.problems, ...asyncapi.problems],
  }
}

async function bundleOne<T extends object>(root: string, file: string): Promise<Bundled<T>> {
  const config = await createConfig({})
  const result = await bundle({ ref: join(root, file), config }).catch((error: Error) => {
    throw new ContractError(`${file}: ${error.message}`)
  })
  const problems = result.problems.map((problem) => `${file}: ${problem.message}`)
  const parsed = JSON.parse(JSON.stringify(result.bundle.parsed)) as T
  localiseRefs(parsed, parsed, (ref) => problems.push(`${file}: cannot bundle the reference ${ref}`))
  return { document: { 'x-generated': provenance(file), ...parsed }, problems }
}

/** Redocly leaves references inside AsyncAPI bindings alone; those that name a bundled schema become local here. */
function localiseRefs(node: unknown, document: object, onLost: (ref: string) => void): void {
  if (node === null || typeof node !== 'object') return
  const holder = node as { $ref?: unknown }
  if (typeof holder.$ref === 'string' && !holder.$ref.startsWith('#')) {
    const name = holder.$ref.split('#/')[1] ?? ''
    const schemas = (document as { components?: { schemas?: object } }).components?.schemas ?? {}
    if (Object.hasOwn(schemas, name)) holder.$ref = `#/components/schemas/${name}`
    else onLost(holder.$ref)
  }
  for (const child of Object.values(node)) localiseRefs(child, document, onLost)
}
