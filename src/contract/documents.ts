// Generated from codegen/runtime/documents.ts by `npx tsx codegen/main.ts`. Do not edit.
/** The bundled contracts, as the server serves them. */
import asyncapi from './asyncapi.json' with { type: 'json' }
import openapi from './openapi.json' with { type: 'json' }

export const openapiDocument: Readonly<Record<string, unknown>> = openapi
export const asyncapiDocument: Readonly<Record<string, unknown>> = asyncapi
