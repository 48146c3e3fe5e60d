/** The gRPC contract -> codecs and the descriptor set, by `buf` and `ts-proto`. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ContractError } from './document.ts'
import { header } from './header.ts'

const run = promisify(execFile)

const pluginOptions = [
  'esModuleInterop=true',
  'importSuffix=.ts',
  'forceLong=number',
  // An enum is not erasable syntax.
  'enumsAsLiterals=true',
  'outputServices=generic-definitions',
  'outputJsonMethods=false',
  'outputPartialMethods=false',
]

export interface ProtoFiles {
  /** Text by path below `src/contract/proto/`. */
  readonly files: ReadonlyMap<string, string>
  /** The bytes of a FileDescriptorSet. */
  readonly descriptor: Buffer
}

/** Exit code with which buf says that it has findings; any other is a failure of the tool. */
const bufFindingsCode = 100

/** Runs buf in the folder `root` and gives one line per finding: checks print them to stdout, builds to stderr. */
export async function bufFindings(root: string, args: readonly string[]): Promise<string[]> {
  try {
    await run(join(root, 'node_modules/.bin/buf'), args, { cwd: root })
    return []
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: number; stdout?: string; stderr?: string }
    if (code !== bufFindingsCode) throw error
    return `${stdout ?? ''}${stderr ?? ''}`.split('\n').filter((line) => line !== '')
  }
}

/** Runs a build of buf, which has findings only where the contract is no proto. */
async function buf(root: string, args: readonly string[]): Promise<void> {
  const findings = await bufFindings(root, args)
  if (findings.length > 0) throw new ContractError(findings.join('\n'))
}

/** Generates everything that the proto contract gives, in memory. */
export async function protoFiles(root: string): Promise<ProtoFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'tallymill-proto-'))
  try {
    const [codecs, descriptor] = await Promise.all([codecFiles(root, join(folder, 'ts')), descriptorOf(root, folder)])
    return { files: new Map([...codecs, ['descriptor.ts', descriptorFile(descriptor)]]), descriptor }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function codecFiles(root: string, out: string): Promise<Map<string, string>> {
  const plugin = { local: join(root, 'node_modules/.bin/protoc-gen-ts_proto'), out, opt: pluginOptions }
  await buf(root, ['generate', 'proto', '--template', JSON.stringify({ version: 'v2', plugins: [plugin] })])
  const paths = (await readdir(out, { recursive: true })).filter((path) => path.endsWith('.ts')).sort()
  const texts = paths.map(async (path): Promise<[string, string]> => {
    const text = await readFile(join(out, path), 'utf8')
    return [path, `${header(`proto/${path.replace(/ts$/, 'proto')}`)}${text}`]
  })
  return new Map(await Promise.all(texts))
}

async function descriptorOf(root: string, folder: string): Promise<Buffer> {
  const image = join(folder, 'descriptor.binpb')
  await buf(root, ['build', 'proto', '-o', image, '--as-file-descriptor-set', '--exclude-source-info'])
  return readFile(image)
}

function descriptorFile(descriptor: Buffer): string {
  const lines = descriptor.toString('base64').match(/.{1,112}/g) ?? []
  return `${header('proto')}
/** A FileDescriptorSet of every package: what reflection and \`loadFileDescriptorSetFromBuffer\` want. */
export const descriptorBase64 =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`
}
