// Generated from all contracts by `npx tsx codegen/main.ts`. Do not edit.

/** Version of the REST and of the WebSocket contract. */
export const contractVersion = { openapi: '0.1.0', asyncapi: '0.1.0' }

/** SHA-256 of each bundled contract: it changes exactly when the contract does. */
export const contractHash = {
  openapi: 'e251c3489fc3ba8eaca1be624545b171a04744cd5c226f1d2a15974d1c6cf55e',
  asyncapi: '8e29f20adf5fbf8098586eb43238e1679adbad57b455518a5778ab278d572ba7',
  proto: 'b9fe5f2d2fe9f0c9d8266e4f4dbcc1880625c83fcac2f5492b8a587a87543ae6',
}
