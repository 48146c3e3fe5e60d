/** Front door of the log. */
export { type AccessLogOptions, type AccessRecord, createAccessLog } from './access-log.ts'
export { type Logger, type LogOptions, type LogOutput, openLog } from './logger.ts'
export { redactedUrl } from './redaction.ts'
