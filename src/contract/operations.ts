// Generated from openapi.yaml by `npx tsx codegen/main.ts`. Do not edit.

import type { Operation } from './operation.ts'

export const tags = ['health', 'configuration', 'stream', 'streams', 'ledger', 'audit', 'contract'] as const
export type Tag = (typeof tags)[number]

/** The tag of each operation. */
export interface OperationTags {
  getHealth: 'health'
  getHealthLive: 'health'
  getHealthReady: 'health'
  getLive: 'health'
  getReady: 'health'
  getMetrics: 'health'
  getConfig: 'configuration'
  updateConfig: 'configuration'
  validateConfig: 'configuration'
  startStream: 'stream'
  pauseStream: 'stream'
  resumeStream: 'stream'
  stopStream: 'stream'
  triggerPattern: 'stream'
  listPatterns: 'stream'
  listStreams: 'streams'
  getStream: 'streams'
  downloadEntries: 'streams'
  getEntry: 'streams'
  listTables: 'ledger'
  readTable: 'ledger'
  readTrialBalance: 'ledger'
  readConsolidation: 'ledger'
  listExportFiles: 'ledger'
  downloadExportFile: 'ledger'
  getReport: 'ledger'
  evaluateConfiguration: 'ledger'
  listAuditRecords: 'audit'
  getOpenapi: 'contract'
  getAsyncapi: 'contract'
  getDocs: 'contract'
  getDocsAsset: 'contract'
}

export type OperationId = keyof OperationTags

export const operations: { readonly [K in OperationId]: Operation } = {
  getHealth: {"id":"getHealth","method":"get","path":"/health","route":"/health","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"health","security":"none","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,500],"deprecated":false},
  getHealthLive: {"id":"getHealthLive","method":"get","path":"/health/live","route":"/health/live","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"health","security":"none","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,500],"deprecated":false},
  getHealthReady: {"id":"getHealthReady","method":"get","path":"/health/ready","route":"/health/ready","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"health","security":"none","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"],"503":["application/json"]},"failures":[400,500],"deprecated":false},
  getLive: {"id":"getLive","method":"get","path":"/live","route":"/live","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"health","security":"none","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,500],"deprecated":false},
  getReady: {"id":"getReady","method":"get","path":"/ready","route":"/ready","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"health","security":"none","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"],"503":["application/json"]},"failures":[400,500],"deprecated":false},
  getMetrics: {"id":"getMetrics","method":"get","path":"/metrics","route":"/metrics","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"health","security":"none","requestBody":"none","requestTypes":[],"answers":{"200":["text/plain"]},"failures":[400,500],"deprecated":false},
  getConfig: {"id":"getConfig","method":"get","path":"/api/config","route":"/api/config","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"configuration","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,429,500,503],"deprecated":false},
  updateConfig: {"id":"updateConfig","method":"post","path":"/api/config","route":"/api/config","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"configuration","security":"key","requestBody":"required","requestTypes":["application/json"],"answers":{"200":["application/json"]},"failures":[400,401,408,413,415,429,500,503],"deprecated":false},
  validateConfig: {"id":"validateConfig","method":"post","path":"/api/config/validate","route":"/api/config/validate","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"configuration","security":"key","requestBody":"required","requestTypes":["application/json"],"answers":{"200":["application/json"]},"failures":[400,401,408,413,415,429,500,503],"deprecated":false},
  startStream: {"id":"startStream","method":"post","path":"/api/stream/start","route":"/api/stream/start","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"stream","security":"key","requestBody":"optional","requestTypes":["application/json"],"answers":{"200":["application/json"]},"failures":[400,401,408,409,413,415,429,500,503],"deprecated":false},
  pauseStream: {"id":"pauseStream","method":"post","path":"/api/stream/pause","route":"/api/stream/pause","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"stream","security":"key","requestBody":"optional","requestTypes":["application/json"],"answers":{"200":["application/json"]},"failures":[400,401,408,409,413,415,429,500,503],"deprecated":false},
  resumeStream: {"id":"resumeStream","method":"post","path":"/api/stream/resume","route":"/api/stream/resume","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"stream","security":"key","requestBody":"optional","requestTypes":["application/json"],"answers":{"200":["application/json"]},"failures":[400,401,404,408,409,413,415,429,500,503],"deprecated":false},
  stopStream: {"id":"stopStream","method":"post","path":"/api/stream/stop","route":"/api/stream/stop","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"stream","security":"key","requestBody":"optional","requestTypes":["application/json"],"answers":{"200":["application/json"]},"failures":[400,401,408,409,413,415,429,500,503],"deprecated":false},
  triggerPattern: {"id":"triggerPattern","method":"post","path":"/api/stream/trigger/{pattern}","route":"/api/stream/trigger/:pattern","pathNames":["pattern"],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"stream","security":"key","requestBody":"optional","requestTypes":["application/json"],"answers":{"200":["application/json"]},"failures":[400,401,408,409,413,415,429,500,503],"deprecated":false},
  listPatterns: {"id":"listPatterns","method":"get","path":"/api/patterns","route":"/api/patterns","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"stream","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,429,500,503],"deprecated":false},
  listStreams: {"id":"listStreams","method":"get","path":"/api/streams","route":"/api/streams","pathNames":[],"queryNames":["limit","before"],"pathKinds":{},"queryKinds":{"limit":"integer"},"tag":"streams","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,404,429,500,503],"deprecated":false},
  getStream: {"id":"getStream","method":"get","path":"/api/streams/{stream_id}","route":"/api/streams/:stream_id","pathNames":["stream_id"],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"streams","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,404,429,500,503],"deprecated":false},
  downloadEntries: {"id":"downloadEntries","method":"get","path":"/api/streams/{stream_id}/entries","route":"/api/streams/:stream_id/entries","pathNames":["stream_id"],"queryNames":["from","limit","format"],"pathKinds":{},"queryKinds":{"from":"integer","limit":"integer"},"tag":"streams","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/x-ndjson","application/json","text/csv"]},"failures":[400,401,404,429,500,503],"deprecated":false},
  getEntry: {"id":"getEntry","method":"get","path":"/api/streams/{stream_id}/entries/{document_id}","route":"/api/streams/:stream_id/entries/:document_id","pathNames":["stream_id","document_id"],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"streams","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,404,429,500,503],"deprecated":false},
  listTables: {"id":"listTables","method":"get","path":"/api/streams/{stream_id}/tables","route":"/api/streams/:stream_id/tables","pathNames":["stream_id"],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"ledger","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,404,429,500,503],"deprecated":false},
  readTable: {"id":"readTable","method":"get","path":"/api/streams/{stream_id}/tables/{table}","route":"/api/streams/:stream_id/tables/:table","pathNames":["stream_id","table"],"queryNames":["from","limit","format"],"pathKinds":{},"queryKinds":{"from":"integer","limit":"integer"},"tag":"ledger","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/x-ndjson","application/json","text/csv","application/vnd.apache.parquet","text/plain","application/xml","application/octet-stream"]},"failures":[400,401,404,429,500,503],"deprecated":false},
  readTrialBalance: {"id":"readTrialBalance","method":"get","path":"/api/streams/{stream_id}/trial-balance","route":"/api/streams/:stream_id/trial-balance","pathNames":["stream_id"],"queryNames":["period"],"pathKinds":{},"queryKinds":{},"tag":"ledger","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,404,409,429,500,503],"deprecated":false},
  readConsolidation: {"id":"readConsolidation","method":"get","path":"/api/streams/{stream_id}/consolidation","route":"/api/streams/:stream_id/consolidation","pathNames":["stream_id"],"queryNames":["period"],"pathKinds":{},"queryKinds":{},"tag":"ledger","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,404,409,429,500,503],"deprecated":false},
  listExportFiles: {"id":"listExportFiles","method":"get","path":"/api/streams/{stream_id}/exports/{format}","route":"/api/streams/:stream_id/exports/:format","pathNames":["stream_id","format"],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"ledger","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,404,429,500,503],"deprecated":false},
  downloadExportFile: {"id":"downloadExportFile","method":"get","path":"/api/streams/{stream_id}/exports/{format}/file","route":"/api/streams/:stream_id/exports/:format/file","pathNames":["stream_id","format"],"queryNames":["name","compress"],"pathKinds":{},"queryKinds":{},"tag":"ledger","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/x-ndjson","application/json","text/csv","application/vnd.apache.parquet","text/plain","application/xml","application/octet-stream"]},"failures":[400,401,404,409,429,500,503],"deprecated":false},
  getReport: {"id":"getReport","method":"get","path":"/api/streams/{stream_id}/report","route":"/api/streams/:stream_id/report","pathNames":["stream_id"],"queryNames":["format"],"pathKinds":{},"queryKinds":{},"tag":"ledger","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json","text/html"]},"failures":[400,401,404,429,500,503],"deprecated":false},
  evaluateConfiguration: {"id":"evaluateConfiguration","method":"post","path":"/api/evaluate","route":"/api/evaluate","pathNames":[],"queryNames":["format"],"pathKinds":{},"queryKinds":{},"tag":"ledger","security":"key","requestBody":"required","requestTypes":["application/json"],"answers":{"200":["application/json","text/html"]},"failures":[400,401,408,413,415,429,500,503],"deprecated":false},
  listAuditRecords: {"id":"listAuditRecords","method":"get","path":"/api/audit","route":"/api/audit","pathNames":[],"queryNames":["limit","before"],"pathKinds":{},"queryKinds":{"limit":"integer","before":"integer"},"tag":"audit","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,429,500,503],"deprecated":false},
  getOpenapi: {"id":"getOpenapi","method":"get","path":"/api/openapi.json","route":"/api/openapi.json","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"contract","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,429,500,503],"deprecated":false},
  getAsyncapi: {"id":"getAsyncapi","method":"get","path":"/api/asyncapi.json","route":"/api/asyncapi.json","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"contract","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["application/json"]},"failures":[400,401,429,500,503],"deprecated":false},
  getDocs: {"id":"getDocs","method":"get","path":"/api/docs","route":"/api/docs","pathNames":[],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"contract","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["text/html"]},"failures":[400,401,429,500,503],"deprecated":false},
  getDocsAsset: {"id":"getDocsAsset","method":"get","path":"/api/docs/{asset}","route":"/api/docs/:asset","pathNames":["asset"],"queryNames":[],"pathKinds":{},"queryKinds":{},"tag":"contract","security":"key","requestBody":"none","requestTypes":[],"answers":{"200":["text/css","text/javascript","image/png"]},"failures":[400,401,429,500,503],"deprecated":false},
}

export const operationIds = Object.keys(operations) as readonly OperationId[]
