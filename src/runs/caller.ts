/** Who asks for a control action, as audit records name it. */
export interface Caller {
  /** Fingerprint of the API key, or `open` on a server without keys. */
  readonly actor: string
  readonly requestId: string
}
