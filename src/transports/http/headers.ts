/** Headers that answers have whatever they answer. They are flat lists, name and value in turn, as Node writes them. */
import cors from '@koa/cors'
import helmet from 'helmet'
import type Koa from 'koa'
import type { OriginPolicy } from '../../platform/auth/mod.ts'

export type HeaderList = readonly string[]

/** Security headers do not depend on the request, so they are worked out once. */
export function securityHeaders(): HeaderList {
  const headers: string[] = []
  const add = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    // It would hold for all ports of the host, of which this server is one: whoever runs the host decides.
    strictTransportSecurity: false,
  })
  // Helmet only sets and removes headers, and calls on at once.
  const answer = { setHeader: (name: string, value: string) => headers.push(name, value), removeHeader: () => {} }
  add({} as never, answer as never, (error?: unknown) => {
    if (error !== undefined) throw error
  })
  return headers
}

/** Answers show the present state to who holds the key; a handler whose answer may be kept says so itself. */
export const uncached: HeaderList = ['Cache-Control', 'no-store']

/** What an answer may look different for, whether or not the request has these headers. */
export const varying: HeaderList = ['Vary', 'Origin, Accept-Encoding']

const exposedHeaders = [
  'X-Request-Id',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Retry-After',
  'ETag',
]

/** Answers preflights and says which pages may read the answer. Needed for requests of pages only, which name an origin. */
export function crossOrigin(origins: OriginPolicy): Koa.Middleware {
  return cors({
    origin: (ctx) => {
      const origin = ctx.get('Origin')
      if (origins.any) return '*'
      return origins.allows(origin) ? origin : ''
    },
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
    allowHeaders: ['Content-Type', 'Authorization', 'X-API-Key', 'X-Hub-Access-Key', 'X-Request-Id'],
    exposeHeaders: exposedHeaders,
    maxAge: 600,
  })
}
