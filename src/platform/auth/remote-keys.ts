/** A JSON Web Key Set at a URL, which its issuer changes while the server runs. */
import type { Environment } from '../../environment.ts'
import { keysOfSet, type TokenKey, TokenKeyError } from './token-keys.ts'

const refreshEveryMs = 10 * 60_000
/** An unknown key makes us ask again at most this often, so that made-up names cost the issuer nothing. */
const refreshAtMostEveryMs = 60_000
const answerMsMax = 5_000
/** A set of 100 keys of 4,096 bits has about 100 KiB. */
const bytesMax = 256 * 1024

export interface RemoteKeys {
  /** The keys of the last set that could be read; none before the first. */
  current(): readonly TokenKey[]
  /** Tells that a token names a key that is none of them. */
  missed(): void
  stop(): void
}

export interface RemoteKeysOptions {
  readonly url: string
  readonly environment: Environment
  /** Told when a set could not be had; its message quotes nothing of the answer. */
  readonly onFailure: (error: TokenKeyError) => void
  /** The machine's own when absent. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
}

const loopbackHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether `place` is a URL and not a file. */
export const isKeySetUrl = (place: string): boolean => /^https?:\/\//i.test(place)

/** Whether nobody on the way can change what the URL gives: https, or http that stays on this machine. */
export function isSafeKeySetUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.has(hostname))
}

/**
 * Loads the set and goes on loading it every 10 minutes, and when a key is missed. A failure keeps the keys there are;
 * also at the start, so that the server does not wait for its issuer to be up.
 *
 * @throws TokenKeyError when the URL is neither https nor http on this machine.
 */
export async function openRemoteKeys(options: RemoteKeysOptions): Promise<RemoteKeys> {
  if (!isSafeKeySetUrl(options.url)) throw new TokenKeyError('a key set is loaded by https, or by http from loopback')
  const { environment, onFailure } = options
  let keys: readonly TokenKey[] = []
  let loading: Promise<void> | undefined
  let lastMs = Number.NEGATIVE_INFINITY
  const load = async (): Promise<void> => {
    lastMs = environment.monotonicMs()
    try {
      keys = keysOfSet(await textOf(options))
    } catch (error) {
      onFailure(error instanceof TokenKeyError ? error : new TokenKeyError('the key set cannot be loaded'))
    } finally {
      loading = undefined
    }
  }
  const refresh = (): Promise<void> => {
    loading ??= load()
    return loading
  }
  await refresh()
  const stop = environment.every(refreshEveryMs, () => void refresh())
  return {
    current: () => keys,
    missed() {
      if (environment.monotonicMs() - lastMs >= refreshAtMostEveryMs) void refresh()
    },
    stop,
  }
}

/** The body, read no further than the limit. A redirect could lead anywhere, so none is followed. */
async function textOf({ url, environment, fetch: get = fetch }: RemoteKeysOptions): Promise<string> {
  const deadline = new AbortController()
  const cancel = environment.after(answerMsMax, () => deadline.abort())
  try {
    const { signal } = deadline
    const response = await get(url, { redirect: 'error', signal, headers: { accept: 'application/json' } })
    if (!response.ok) throw new TokenKeyError(`the key set was answered with status ${response.status}`)
    const chunks: Uint8Array[] = []
    let bytes = 0
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength
      if (bytes > bytesMax) throw new TokenKeyError(`the key set is larger than ${bytesMax} bytes`)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString()
  } finally {
    cancel()
  }
}
