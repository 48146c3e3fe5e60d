import type { ChannelReceives, ChannelSends } from '../../../contract/mod.ts'

export type ClientMessage = ChannelReceives['maps']
export type ServerMessage = Unchanged<ChannelSends['maps']>
export type MessageOf<T extends ClientMessage['type']> = Extract<ClientMessage, { readonly type: T }>

/** A message is built of what others own. */
type Unchanged<T> = T extends object ? { readonly [K in keyof T]: Unchanged<T[K]> } : T
