import { type ErrorCode, errorCatalogue } from '../../src/errors.ts'

/** The error catalogue as the README shows it. */
export function errorTable(): string {
  const rows = (Object.keys(errorCatalogue) as ErrorCode[]).map((code) => {
    const { http, grpc, wsClose, retryable, title } = errorCatalogue[code]
    return `| \`${code}\` | ${http} | ${grpc} | ${wsClose ?? ''} | ${retryable ? 'yes' : ''} | ${title} |`
  })
  const head = ['| Code | HTTP | gRPC | WebSocket | Retry | Meaning |', '| --- | --- | --- | --- | --- | --- |']
  return `${[...head, ...rows].join('\n')}\n`
}

/** What stands between the markers `<!-- name -->` and `<!-- /name -->`. */
export function section(text: string, name: string): string {
  const [, after = ''] = text.split(`<!-- ${name} -->\n`)
  return after.split(`<!-- /${name} -->`)[0] ?? ''
}
