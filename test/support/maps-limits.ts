import { loadSettings } from '../../src/config/mod.ts'

const settings = loadSettings({ argv: [], env: {}, readFile: () => '' })

/** Limits of the connections of shared maps, as a server has them by default. */
export const connectionLimits = {
  pushedFramesMax: settings.mapsSendQueueMessages,
  pushedBytesMax: settings.mapsWriteBufferMaxBytes,
  socketBytesMax: settings.mapsWriteBufferBytes,
  slowConsumerMs: 5_000,
  idleMs: settings.mapsIdleTimeoutMs,
}
