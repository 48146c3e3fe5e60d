// Generated from all contracts by `npx tsx codegen/main.ts`. Do not edit.

/** Version of the REST and of the WebSocket contract. */
export const contractVersion = { openapi: '0.1.0', asyncapi: '0.1.0' }

/** SHA-256 of each bundled contract: it changes exactly when the contract does. */
export const contractHash = {
  openapi: 'd1f821b09fa97b89a0901a03439b21484d91f1ffae08d5b3237b34c1b6f5d798',
  asyncapi: '288f5f03127962f9fb3cfab878382a51f50b115c70cee8e64d59cb3d2168e73a',
  proto: '2a46e1d97432eebb7d5e957b69c4edb419faa0c26abf368e66ba1c517921fb70',
}
