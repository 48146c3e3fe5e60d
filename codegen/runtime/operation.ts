/** What the operation table says about one operation. */

/** How a parameter's text becomes a value; text stays text where no kind is given. */
export type Kind = 'integer' | 'number' | 'boolean' | 'string[]' | 'integer[]' | 'number[]' | 'boolean[]'

export interface Operation {
  readonly id: string
  /** Lower case. */
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace'
  /** As in the contract: `/api/streams/{stream_id}`. */
  readonly path: string
  /** As the router wants it: `/api/streams/:stream_id`. */
  readonly route: string
  readonly pathNames: readonly string[]
  readonly queryNames: readonly string[]
  readonly pathKinds: Readonly<Record<string, Kind>>
  readonly queryKinds: Readonly<Record<string, Kind>>
  readonly tag: string
  /**
   * What a caller must show: an API key (or a token in its place), a token of a tenant and a client, such a token or
   * nothing, or nothing at all.
   */
  readonly security: 'key' | 'token' | 'optional_token' | 'admin' | 'none'
  /** What a caller must be allowed to do, such as `audit:read`; empty where any known key will do, or none is asked. */
  readonly access: string
  readonly requestBody: 'none' | 'optional' | 'required'
  /** Content types that the body may have. */
  readonly requestTypes: readonly string[]
  /** Content types by status of the answers that a handler gives. */
  readonly answers: Readonly<Record<number, readonly string[]>>
  /** Statuses that the platform answers with an error body when a handler throws. */
  readonly failures: readonly number[]
  readonly deprecated: boolean
  /** Bytes that the body may have where that is more than the server takes otherwise; 0 where it is not. */
  readonly bodyBytesMax: number
  /** The handler checks the body itself. */
  readonly rawBody: boolean
  /** The broker's command that this operation is; empty for all others. */
  readonly command: string
  /** Whose form the bodies of failures have. */
  readonly failureForm: 'house' | 'command' | 'hub' | 'sync' | 'admin'
}
