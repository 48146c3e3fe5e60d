import { partitionCount } from '../../../../crdt/mod.ts'
import type { Handler } from '../session.ts'

/** The map never changes while there is one node. */
const version = 1

/** Says that this node has everything. */
export const partitionMap: Handler<'PARTITION_MAP_REQUEST'> = (_message, session) => {
  const { maps, environment } = session.services
  const { nodeId } = maps
  const partitions = Array.from({ length: partitionCount }, (_, partitionId) => ({
    partitionId,
    ownerNodeId: nodeId,
    backupNodeIds: [],
  }))
  const nodes = [{ nodeId, endpoints: { websocket: session.address }, status: 'ACTIVE' }]
  const generatedAt = environment.nowMs()
  session.answer({ type: 'PARTITION_MAP', payload: { version, partitionCount, nodes, partitions, generatedAt } })
}
