/** Requests as the contract wants them: an in-process server does not look. */
import { validateSchema } from '../../../src/contract/mod.ts'

const schemas = {
  register: 'RegisterRequest',
  push: 'PushRequest',
  pull: 'PullRequest',
  heartbeat: 'HeartbeatRequest',
  snapshot: 'SnapshotRequest',
} as const

/** The client of the example says nothing that the contract does not know. */
export function checkBody(path: string, body: object): void {
  const checked = validateSchema(schemas[path as keyof typeof schemas] ?? 'ResolveRequest', body)
  if (!checked.ok) throw new Error(`${path}: ${JSON.stringify(checked.problems)}`)
}
