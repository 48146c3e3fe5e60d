/** The bundled contracts, as the server serves them. */
import asyncapi from '../../src/contract/asyncapi.json' with { type: 'json' }
import openapi from '../../src/contract/openapi.json' with { type: 'json' }

export const openapiDocument: Readonly<Record<string, unknown>> = openapi
export const asyncapiDocument: Readonly<Record<string, unknown>> = asyncapi
