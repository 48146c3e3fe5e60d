// Generated from all contracts by `npx tsx codegen/main.ts`. Do not edit.

/** Version of the REST and of the WebSocket contract. */
export const contractVersion = { openapi: '0.1.0', asyncapi: '0.1.0' }

/** SHA-256 of each bundled contract: it changes exactly when the contract does. */
export const contractHash = {
  openapi: 'e55a7f7d97c282d118f396079fe98eeb022fbff46f351ac017cb19df54d1ae91',
  asyncapi: '7057c0d6e55b451a7f48ee065246baf62663a87d70b20336caf57f7e2b07862f',
  proto: '2a46e1d97432eebb7d5e957b69c4edb419faa0c26abf368e66ba1c517921fb70',
}
