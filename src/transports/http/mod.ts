/** Front door of the REST interface. */

export type { RunningSettings } from './handlers/maps.ts'
export { createHandlers, type HandlerOptions } from './handlers/mod.ts'
export type { PipelineOptions } from './pipeline.ts'
export { closeServer, createHttpServer, listen } from './server.ts'
