// Generated from all contracts by `npx tsx codegen/main.ts`. Do not edit.

/** Version of the REST and of the WebSocket contract. */
export const contractVersion = { openapi: '0.1.0', asyncapi: '0.1.0' }

/** SHA-256 of each bundled contract: it changes exactly when the contract does. */
export const contractHash = {
  openapi: 'def6c525731c071977956202549fef051e48af1894d2901984990cd7b8f69995',
  asyncapi: 'b0aec4e58182042545fbbdbc8c65b6a40aec36521ee843f3da1c9b7cfc817152',
  proto: '2a46e1d97432eebb7d5e957b69c4edb419faa0c26abf368e66ba1c517921fb70',
}
