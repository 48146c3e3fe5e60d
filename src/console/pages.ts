/**
 * The files at /admin: those of a directory, or the page that comes with the server. A path that is no file gets the first
 * page, since applications of one page have paths of their own.
 */
import { open, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file as it is answered. */
export interface Page {
  readonly status: number
  readonly contentType: string
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

/** Where the page that comes with the server is; a bundle of the server lies beside `src`. */
export const ownPages = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('./page/', import.meta.url)
    : new URL('../src/console/page/', import.meta.url),
)

const place = '/admin'
const firstPage = 'index.html'

/** Largest file that is served: pages are small, and each is held whole while it is sent. */
const fileBytesMax = 16 * 1024 * 1024
const pathCharactersMax = 1024

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

// Scripts, styles and data of this server alone; nothing inline, nothing framed.
const ownPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

// Pages of others set styles and draw from data URLs; scripts are files of theirs all the same.
const theirPolicy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'"

/**
 * Gives the answer for a path below /admin; undefined for other paths, and where the directory has no such file and no
 * first page.
 *
 * @param ownDirectory of the page that comes with the server
 * @param directory in its place, or null
 */
export function createPages(
  ownDirectory: string,
  directory: string | null,
): (path: string) => Promise<Page | undefined> {
  const root = directory ?? ownDirectory
  const policy = directory === null ? ownPolicy : theirPolicy
  return async (path) => {
    const names = namesIn(path)
    if (names === undefined) return undefined
    const named = names.length === 0 ? undefined : await fileAt(root, names)
    const name = named === undefined ? firstPage : (names.at(-1) as string)
    const body = named ?? (await fileAt(root, [firstPage]))
    return body === undefined ? undefined : pageOf(name, body, policy)
  }
}

function pageOf(name: string, body: Uint8Array, policy: string): Page {
  const contentType = contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream'
  return { status: 200, contentType, body, headers: { 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' } }
}

/** The names after /admin; none for what cannot be a file's, and undefined for another path. */
function namesIn(path: string): readonly string[] | undefined {
  if (path !== place && !path.startsWith(`${place}/`)) return undefined
  try {
    const names = decodeURIComponent(path.slice(place.length))
      .split('/')
      .filter((name) => name !== '')
    return path.length <= pathCharactersMax && names.every(isName) ? names : []
  } catch {
    return []
  }
}

/** Hidden files are nobody's, and `..` is one of them. */
const isName = (name: string): boolean => !name.startsWith('.') && !/[\\\0:]/.test(name)

/** The bytes of a file below `root`; a link that leads out of it leads nowhere. */
async function fileAt(root: string, names: readonly string[]): Promise<Uint8Array | undefined> {
  try {
    const base = await realpath(root)
    const path = await realpath(join(base, ...names))
    return path.startsWith(base.endsWith(sep) ? base : base + sep) ? await bytesOf(path) : undefined
  } catch {
    return undefined
  }
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path, 'r')
  try {
    const { size, isFile } = await file.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }))
    return isFile && size <= fileBytesMax ? await file.readFile() : undefined
  } finally {
    await file.close()
  }
}
