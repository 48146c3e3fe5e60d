// Generated from codegen/runtime/define-handlers.ts by `npx tsx codegen/main.ts`. Do not edit.
/**
 * Handlers whose answers have no field that the contract does not know.
 *
 * TypeScript compares what a function returns by shape only: `{ next_befor: 7 }` passes where `next_before` is optional.
 * `defineHandlers` compares names as well, at every depth. It does nothing at run time.
 */
import type { Handlers, OperationsOf, Output } from './handlers.ts'
import type { Tag } from './operations.ts'

type Leaf = string | number | boolean | bigint | null | undefined | Uint8Array | ((...args: never[]) => unknown)
type KeysOf<T> = T extends unknown ? keyof T : never
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never

/** Names in `Have` that no member of `Want` knows. */
type Unknown<Have, Want> = Have extends Leaf
  ? never
  : Have extends readonly (infer Item)[]
    ? Unknown<Item, Extract<Want, readonly unknown[]>[number]>
    : UnknownKeys<Have, Exclude<Want, Leaf | readonly unknown[]>>

/** What `Want` is assignable to has no names of its own; a free-form object takes any name. */
type UnknownKeys<Have, Want> = [Want] extends [Have]
  ? never
  : string extends KeysOf<Want>
    ? never
    :
        | Exclude<keyof Have, KeysOf<Want>>
        | { [K in keyof Have & KeysOf<Want>]: Unknown<Have[K], ValueOf<Want, K>> }[keyof Have & KeysOf<Want>]

/** The answers of an operation are told apart by their status. */
type UnknownInAnswer<Answer, K extends OperationsOf<Tag>> = Answer extends { readonly status: infer Status }
  ? UnknownKeys<Answer, Extract<Output<K>, { readonly status: Status }>>
  : never

type Checked<K extends OperationsOf<Tag>, H> = H extends (...args: never[]) => infer Reply
  ? [UnknownInAnswer<Awaited<Reply>, K>] extends [never]
    ? H
    : { readonly unknownField: UnknownInAnswer<Awaited<Reply>, K> }
  : never

type Exact<T extends Tag, H> = { [K in keyof H]: K extends OperationsOf<T> ? Checked<K, H[K]> : never }

/** Gives `handlers`, checked: `defineHandlers<'audit', Context>()({ async listAuditRecords({ query }) { … } })`. */
export function defineHandlers<T extends Tag, Context = unknown>() {
  return <H extends Handlers<T, Context>>(handlers: H & Exact<T, H>): H => handlers
}
