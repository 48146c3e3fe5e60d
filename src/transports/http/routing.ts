import { Router } from '@koa/router'
import { type OperationId, operations } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'

export type Route =
  | { readonly kind: 'operation'; readonly id: OperationId; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'other_method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown' }

/** The generated operation table as a router: `route` says which operation a request is for. */
export class Routes {
  readonly #router = new Router({ sensitive: true, strict: true })

  constructor() {
    const reached = () => undefined
    for (const operation of Object.values(operations)) {
      this.#router.register(operation.route, [operation.method], reached, { name: operation.id })
    }
  }

  /** @throws validation_failed when the path is not properly encoded */
  route(method: string, path: string): Route {
    const { path: layers, pathAndMethod } = this.#router.match(path, method)
    const layer = pathAndMethod[0]
    if (layer !== undefined) {
      return {
        kind: 'operation',
        id: layer.name as OperationId,
        values: layer.params(path, capturesOf(layer.regexp, path)),
      }
    }
    if (layers.length === 0) return { kind: 'unknown' }
    return { kind: 'other_method', allowed: [...new Set(layers.flatMap((one) => one.methods)), 'OPTIONS'] }
  }
}

function capturesOf(pattern: RegExp, path: string): string[] {
  refuseBadEncoding(path)
  return pattern.exec(path)?.slice(1) ?? []
}

/** Gives the path of a request target. @throws validation_failed when the target is an absolute URL that is none */
export function pathOf(ctx: { readonly path: string; readonly originalUrl: string }): string {
  const { originalUrl } = ctx
  if (!originalUrl.startsWith('/') && originalUrl !== '*' && !URL.canParse(originalUrl)) {
    fail('validation_failed', 'The request target is not a valid URL.')
  }
  return ctx.path
}

function refuseBadEncoding(path: string): void {
  try {
    decodeURIComponent(path)
  } catch {
    fail('validation_failed', 'The path is not properly percent-encoded.', {
      errors: [{ pointer: '/path', message: 'must be percent-encoded UTF-8' }],
    })
  }
}
