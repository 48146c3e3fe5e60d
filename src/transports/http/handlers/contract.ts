import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { asyncapiDocument, type Handlers, openapiDocument, type PathOf } from '../../../contract/mod.ts'

type Asset = PathOf<'getDocsAsset'>['asset']

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tallymill API</title>
    <link rel="icon" type="image/png" href="/api/docs/favicon-32x32.png">
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`

// A file of its own, since the page's policy allows no inline script. The validator is somebody else's server.
const startScript = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', validatorUrl: null, docExpansion: 'none' })
`

// Swagger UI sets style attributes and draws its icons from data URLs; everything else comes from this server.
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

// Whoever has the document from here reaches this server where the document came from.
const servedDocument = { ...openapiDocument, servers: [{ url: '/' }] }

// Files of the page change with the server's version only, and the script alone is 1.7 MB.
const assetHeaders = { 'Cache-Control': 'private, max-age=3600' } as const

export function contractHandlers(): Handlers<'contract'> {
  return {
    getOpenapi: () => ({ status: 200, body: servedDocument }),
    getAsyncapi: () => ({ status: 200, body: asyncapiDocument }),
    getDocs: () => ({
      status: 200,
      contentType: 'text/html',
      body: page,
      headers: { 'Content-Security-Policy': pagePolicy },
    }),
    async getDocsAsset({ params }) {
      const body = await assetBody(params.asset)
      return { status: 200, contentType: contentTypeOf(params.asset), body, headers: assetHeaders }
    },
  }
}

function contentTypeOf(asset: Asset): 'text/css' | 'text/javascript' | 'image/png' {
  if (asset.endsWith('.css')) return 'text/css'
  return asset.endsWith('.png') ? 'image/png' : 'text/javascript'
}

async function assetBody(asset: Asset): Promise<string | Uint8Array> {
  if (asset === 'start.js') return startScript
  const distribution = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  return readFile(join(distribution, asset))
}
