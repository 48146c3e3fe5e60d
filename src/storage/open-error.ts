export type StorageOpenReason = 'in_use' | 'unreadable' | 'corrupt' | 'newer_version' | 'altered_migration'

/**
 * Why durable state could not be opened. The message is one line for the person who started the server and names the
 * directory; nothing was changed or deleted.
 */
export class StorageOpenError extends Error {
  readonly reason: StorageOpenReason

  constructor(reason: StorageOpenReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StorageOpenError'
    this.reason = reason
  }
}
