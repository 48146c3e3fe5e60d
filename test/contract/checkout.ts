/** A checkout of what is generated and of its sources in a folder of its own, free to be spoiled by a test. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './contracts.ts'

const kernels = ['src/generation/encoding/kernel', 'src/generation/encoding/compiled']
const parts = ['openapi.yaml', 'openapi', 'asyncapi.yaml', 'proto', 'src/contract', ...kernels]

/** Makes the checkout for as long as `use` takes. */
export async function withCheckout(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tallymill-checkout-'))
  try {
    await mkdir(join(folder, 'src/generation/encoding'), { recursive: true })
    for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Replaces the first `from` in a file; a file without it is an error, or a test would spoil nothing. */
export async function replaceIn(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  await writeFile(file, text.replace(from, to))
}
