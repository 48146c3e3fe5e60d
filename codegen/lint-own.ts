import type { Bundles } from './bundle.ts'
import { ContractError } from './document.ts'
import { messageFindings } from './lint-messages.ts'
import { operationFindings } from './lint-operations.ts'
import { schemaFindings } from './lint-schemas.ts'

/** The rules of this project, which are listed in README.md. */
export function ownFindings({ openapi, asyncapi }: Bundles): string[] {
  return [
    ...readable(() => operationFindings(openapi)),
    ...readable(() => schemaFindings(openapi, asyncapi)),
    ...readable(() => messageFindings(asyncapi)),
  ]
}

/** What a rule cannot read is a finding too. */
function readable(rules: () => string[]): string[] {
  try {
    return rules()
  } catch (error) {
    if (error instanceof ContractError) return [error.message]
    throw error
  }
}
