import type { Handlers } from '../../../contract/mod.ts'
import type { ConfigurationService } from '../../../runs/mod.ts'
import type { HandlerContext } from '../state.ts'

export interface ConfigurationOptions {
  readonly configuration: ConfigurationService
}

export function configurationHandlers({
  configuration,
}: ConfigurationOptions): Handlers<'configuration', HandlerContext> {
  return {
    getConfig: () => ({ status: 200, body: configuration.current }),

    async updateConfig({ body }, { caller }) {
      const config = await configuration.update(body, caller)
      return { status: 200, body: { status: 'updated', success: true, message: 'Configuration updated.', config } }
    },

    validateConfig({ body }) {
      const verdict = configuration.verdict(body)
      const errors = verdict.ok ? [] : [...verdict.errors]
      return { status: 200, body: { valid: verdict.ok, errors } }
    },
  }
}
