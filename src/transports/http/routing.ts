import { type OperationId, operations } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'

export type Route =
  | { readonly kind: 'operation'; readonly id: OperationId; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'other_method'; readonly ids: readonly OperationId[]; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown' }

/** The place in the tree of paths that is reached by one more segment. */
interface Place {
  readonly literals: Map<string, Place>
  parameter: Place | undefined
  /** By method in upper case. */
  readonly operations: Map<string, OperationId>
}

const noValues: Readonly<Record<string, string>> = {}
const emptyPlace = (): Place => ({ literals: new Map(), parameter: undefined, operations: new Map() })

/**
 * The generated operation table as a tree of path segments: `route` says which operation a request is for. A literal
 * segment wins over a parameter; where it has not the method, the parameter is tried. Paths without parameters, the
 * busiest, are looked up whole.
 */
export class Routes {
  readonly #whole = new Map<string, Place>()
  readonly #root = emptyPlace()

  constructor() {
    for (const { id, method, path } of Object.values(operations)) {
      const place = this.#placeOf(path)
      if (!path.includes('{')) this.#whole.set(path, place)
      for (const name of method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]) {
        place.operations.set(name, id as OperationId)
      }
    }
  }

  /** @throws validation_failed when the path is not properly encoded */
  route(method: string, path: string): Route {
    const id = this.#whole.get(path)?.operations.get(method)
    if (id !== undefined) return { kind: 'operation', id, values: noValues }
    const segments = path.split('/')
    const reached: Place[] = []
    collect(this.#root, segments, 1, reached)
    const place = reached.find((one) => one.operations.has(method))
    if (place === undefined) return otherMethod(reached)
    const found = place.operations.get(method) as OperationId
    return { kind: 'operation', id: found, values: valuesOf(found, segments) }
  }

  #placeOf(path: string): Place {
    let place = this.#root
    for (const segment of path.split('/').slice(1)) {
      if (segment.startsWith('{')) {
        place.parameter ??= emptyPlace()
        place = place.parameter
      } else {
        const next = place.literals.get(segment) ?? emptyPlace()
        place.literals.set(segment, next)
        place = next
      }
    }
    return place
  }
}

/** Adds every place that the segments from `at` on lead to, literal ones first. */
function collect(place: Place, segments: readonly string[], at: number, reached: Place[]): void {
  const segment = segments[at]
  if (segment === undefined) {
    if (place.operations.size > 0) reached.push(place)
    return
  }
  const literal = place.literals.get(segment)
  if (literal !== undefined) collect(literal, segments, at + 1, reached)
  if (place.parameter !== undefined && segment !== '') collect(place.parameter, segments, at + 1, reached)
}

function otherMethod(reached: readonly Place[]): Route {
  if (reached.length === 0) return { kind: 'unknown' }
  const ids = reached.flatMap((place) => [...place.operations.values()])
  const methods = reached.flatMap((place) => [...place.operations.keys()])
  return { kind: 'other_method', ids, allowed: [...new Set([...methods, 'OPTIONS'])] }
}

/** Values of the path's parameters, each decoded by itself: an encoded slash is part of a value. */
function valuesOf(id: OperationId, segments: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {}
  operations[id].path.split('/').forEach((name, at) => {
    if (name.startsWith('{')) values[name.slice(1, -1)] = decoded(segments[at] ?? '')
  })
  return values
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return fail('validation_failed', 'The path is not properly percent-encoded.', {
      errors: [{ pointer: '/path', message: 'must be percent-encoded UTF-8' }],
    })
  }
}

/** Gives the path of a request target. @throws validation_failed when the target is an absolute URL that is none */
export function pathOf(ctx: { readonly path: string; readonly originalUrl: string }): string {
  const { originalUrl } = ctx
  if (!originalUrl.startsWith('/') && originalUrl !== '*' && !URL.canParse(originalUrl)) {
    fail('validation_failed', 'The request target is not a valid URL.')
  }
  return ctx.path
}
