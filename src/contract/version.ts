// Generated from all contracts by `npx tsx codegen/main.ts`. Do not edit.

/** Version of the REST and of the WebSocket contract. */
export const contractVersion = { openapi: '0.1.0', asyncapi: '0.1.0' }

/** SHA-256 of each bundled contract: it changes exactly when the contract does. */
export const contractHash = {
  openapi: '1193508a372bb68e1241a63534a78849539f9b19bbc2443633e2fbff83e1d5a3',
  asyncapi: '725933e974982b0f9afef9f7dd787204c637d50c87e3f455a8e558a8020d2c83',
  proto: '2a46e1d97432eebb7d5e957b69c4edb419faa0c26abf368e66ba1c517921fb70',
}
