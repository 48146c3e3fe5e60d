import { Metadata, type StatusObject, status } from '@grpc/grpc-js'
import { type Failure, toFailure } from '../../errors.ts'

/** Metadata key of the catalogue's code; `tallymill-details` beside it is the JSON of the details. */
export const errorKey = 'tallymill-error'
const detailsKey = 'tallymill-details'

/** Gives the gRPC status of an error: the catalogue's row for it, its code and details in the metadata. */
export function statusOf(error: unknown): StatusObject {
  const failure = toFailure(error)
  return { code: status[failure.spec.grpc], details: failure.message, metadata: metadataOf(failure) }
}

function metadataOf(failure: Failure): Metadata {
  const metadata = new Metadata()
  metadata.set(errorKey, failure.code)
  // Header values are ASCII; details may quote what the client sent.
  const details = JSON.stringify(failure.details).replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  if (details !== '{}') metadata.set(detailsKey, details)
  return metadata
}
