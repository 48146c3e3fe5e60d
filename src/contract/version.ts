// Generated from all contracts by `npx tsx codegen/main.ts`. Do not edit.

/** Version of the REST and of the WebSocket contract. */
export const contractVersion = { openapi: '0.1.0', asyncapi: '0.1.0' }

/** SHA-256 of each bundled contract: it changes exactly when the contract does. */
export const contractHash = {
  openapi: 'dddf3ab59fc4e34f3a7f0d90e7e1576eb5bc445ba17e4a31fdc82cec7afc5d99',
  asyncapi: '574f8a97c0c338653c273098a97b5df42abd94fec4bcb3c2d5e50e11461f08a4',
  proto: '2a46e1d97432eebb7d5e957b69c4edb419faa0c26abf368e66ba1c517921fb70',
}
