/**
 * Which address a request counts for.
 */
import { isIP, isIPv6 } from 'node:net'
import type { Principal } from '../auth/mod.ts'

export interface AddressSources {
  /** Address of the socket's other end. */
  readonly remoteAddress: string | undefined
  /** `X-Forwarded-For` as received; several headers joined by commas or as a list. */
  readonly forwardedFor: string | readonly string[] | undefined
  /** Proxies in front that are believed, 0 or more. */
  readonly trustProxyHops: number
}

/** IPv4 written as IPv6 becomes plain IPv4; zone, brackets and port go. Undefined when `text` holds no address. */
function normalised(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
  const address = bare.toLowerCase().replace(/^(0*:)*:?ffff:(?=\d+\.\d+\.\d+\.\d+$)/, '')
  return isIP(address) === 0 ? undefined : address
}

/**
 * The address of the client: the socket's, or behind `n` trusted proxies the `n`-th of `X-Forwarded-For` from the right.
 *
 * Each proxy appends the address it was called from, so only the right-most `n` were written by someone we trust, and
 * everything further left may be invented. With fewer than `n`, the left-most stands. What is no address is skipped to
 * the next trusted one on its right; `unknown` when nothing at all is known.
 */
export function clientAddress({ remoteAddress, forwardedFor, trustProxyHops }: AddressSources): string {
  const socket = normalised(remoteAddress ?? '') ?? 'unknown'
  if (trustProxyHops === 0 || forwardedFor === undefined) return socket
  const hops = (typeof forwardedFor === 'string' ? forwardedFor : forwardedFor.join(',')).split(',')
  const trusted = hops.slice(-trustProxyHops).map(normalised)
  return trusted.find((address) => address !== undefined) ?? socket
}

/** The first 64 bits of an IPv6 address: what one customer gets, and can walk through at will. */
function network64(address: string): string {
  const [left = '', right] = address.split('::')
  const head = left === '' ? [] : left.split(':')
  if (right === undefined) return head.slice(0, 4).join(':')
  const tailCount = right === '' ? 0 : right.split(':').length + (right.includes('.') ? 1 : 0)
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tailCount) }, () => '0')
  return [...head, ...zeros, ...right.split(':')]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

/**
 * The key under which a request is counted: its API key's fingerprint, else its address, of IPv6 the /64 network.
 *
 * Pass only a principal that was authenticated: counting by whatever key is presented gives a guesser a fresh window for
 * each guess.
 */
export function rateLimitKey(principal: Principal | undefined, address: string): string {
  if (principal?.kind === 'key') return `key:${principal.fingerprint}`
  return `address:${isIPv6(address) ? network64(address) : address}`
}
