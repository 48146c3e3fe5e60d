/** The whole of `src/contract/`, built in memory. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eventsFile } from './asyncapi.ts'
import { type Bundles, bundleContracts } from './bundle.ts'
import { commandsFile } from './commands.ts'
import { ContractError } from './document.ts'
import { header } from './header.ts'
import { operationsFile } from './operations.ts'
import { protoFiles } from './proto.ts'
import { schemasFile, wireFile } from './types.ts'
import { requestValidators, responseValidators } from './validators.ts'

/** Text by path below `src/contract/`. */
export type Files = ReadonlyMap<string, string>

/** Builds every file from the contracts of the folder `root`. */
export async function buildContract(root: string): Promise<Files> {
  const proto = protoFiles(root)
  const [runtime, rest, { files, descriptor }] = await Promise.all([runtimeFiles(), restFiles(root), proto])
  const codecs = [...files].map(([path, text]) => [`proto/${path}`, text] as const)
  const version = versionFile(rest.bundles, rest.texts, descriptor)
  return new Map([...runtime, ...rest.texts, ...codecs, ['version.ts', version] as const])
}

async function restFiles(root: string) {
  const bundles = await bundleContracts(root)
  if (bundles.problems.length > 0) throw new ContractError(bundles.problems.join('\n'))
  const { openapi, asyncapi } = bundles
  const [requests, responses, wire] = await Promise.all([
    requestValidators(root, bundles),
    responseValidators(root, bundles),
    wireFile(openapi, asyncapi),
  ])
  const texts = new Map([
    ['openapi.json', `${JSON.stringify(openapi, null, 1)}\n`],
    ['asyncapi.json', `${JSON.stringify(asyncapi, null, 1)}\n`],
    ['wire.ts', wire],
    ['schemas.ts', schemasFile(openapi, asyncapi)],
    ['operations.ts', operationsFile(openapi)],
    ['commands.ts', commandsFile(openapi)],
    ['events.ts', eventsFile(asyncapi)],
    ['requests.js', requests],
    ['responses.js', responses],
  ])
  return { bundles, texts }
}

/** Files that do not depend on the contracts: `codegen/runtime` holds them, where they are checked like other code. */
async function runtimeFiles(): Promise<[string, string][]> {
  const folder = join(import.meta.dirname, 'runtime')
  const names = (await readdir(folder)).sort()
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const text = await readFile(join(folder, name), 'utf8')
      return [name, header(`codegen/runtime/${name}`, name) + text.replaceAll("'../../src/contract/", "'./")]
    }),
  )
}

function versionFile(bundles: Bundles, texts: ReadonlyMap<string, string>, descriptor: Buffer): string {
  const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
  return `${header('all contracts')}
/** Version of the REST and of the WebSocket contract. */
export const contractVersion = { openapi: '${bundles.openapi.info.version}', asyncapi: '${bundles.asyncapi.info.version}' }

/** SHA-256 of each bundled contract: it changes exactly when the contract does. */
export const contractHash = {
  openapi: '${hash(texts.get('openapi.json') ?? '')}',
  asyncapi: '${hash(texts.get('asyncapi.json') ?? '')}',
  proto: '${hash(descriptor)}',
}
`
}
