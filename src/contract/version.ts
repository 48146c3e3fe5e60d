// Generated from all contracts by `npx tsx codegen/main.ts`. Do not edit.

/** Version of the REST and of the WebSocket contract. */
export const contractVersion = { openapi: '0.1.0', asyncapi: '0.1.0' }

/** SHA-256 of each bundled contract: it changes exactly when the contract does. */
export const contractHash = {
  openapi: '3b19a91de57f6d5db44bd06f32732cd4ac44148823432809a02082342ee19398',
  asyncapi: '5ce4a41f0ced6ac18b68123933301b866eeda42708e93ec22d0b04c0714b842c',
  proto: '2a46e1d97432eebb7d5e957b69c4edb419faa0c26abf368e66ba1c517921fb70',
}
