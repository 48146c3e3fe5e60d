/** Says what is wrong with the contracts themselves: the public linters first, then the rules of this project. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createConfig, lint } from '@redocly/openapi-core'
import Ajv from 'ajv'
import formats from 'ajv-formats'
import { type Bundles, bundleContracts } from './bundle.ts'
import { ownFindings } from './lint-own.ts'
import { bufFindings } from './proto.ts'

/**
 * A localhost server is what a local product has, and of `/kv/get/{key}` and `/kv/{key}/ttl` the router takes the one with
 * more literal segments; every other rule of Redocly's strict set holds.
 */
const redoclyRules = {
  extends: ['recommended-strict'],
  rules: { 'no-server-example.com': 'off', 'no-ambiguous-paths': 'off' },
} as const

/**
 * Lints all contracts of the folder `root` and gives one line per finding.
 *
 * @throws ContractError where a contract cannot be read at all.
 */
export async function lintContracts(root: string): Promise<string[]> {
  const bundles = await bundleContracts(root)
  const groups = await Promise.all([
    bundles.problems,
    redoclyFindings(root, 'openapi.yaml'),
    redoclyFindings(root, 'asyncapi.yaml'),
    bufFindings(root, ['lint', 'proto']),
    asyncapiFindings(bundles),
  ])
  // The rules of this project follow references, so they wait until all of them lead somewhere.
  return [...groups.flat(), ...(bundles.problems.length === 0 ? ownFindings(bundles) : [])]
}

async function redoclyFindings(root: string, file: string): Promise<string[]> {
  const config = await createConfig({ extends: [...redoclyRules.extends], rules: redoclyRules.rules })
  const problems = await lint({ ref: join(root, file), config })
  return problems.map(({ ruleId, message, location }) => {
    const [place] = location
    return `${place?.source.absoluteRef.slice(root.length + 1) ?? file}${place?.pointer ?? ''}: ${message} (${ruleId})`
  })
}

/** Redocly is lax about AsyncAPI's structure; the specification's own JSON schema is not. */
async function asyncapiFindings({ asyncapi }: Bundles): Promise<string[]> {
  const version = (asyncapi as unknown as { asyncapi: string }).asyncapi
  const file = createRequire(import.meta.url).resolve(`@asyncapi/specs/schemas/${version}.json`)
  const options = { meta: false, validateSchema: false, strict: false, unicodeRegExp: false, allErrors: false } as const
  const ajv = new Ajv.default(options)
  formats.default(ajv)
  const validate = ajv.compile(JSON.parse(await readFile(file, 'utf8')) as object)
  if (validate(asyncapi)) return []
  return (validate.errors ?? []).map((error) => `asyncapi.yaml#${error.instancePath}: ${error.message}`)
}
