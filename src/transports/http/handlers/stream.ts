import type { ControlResult, Handlers } from '../../../contract/mod.ts'
import { type LiveRun, patternList, type RunService } from '../../../runs/mod.ts'
import type { HandlerContext } from '../state.ts'

export interface StreamOptions {
  readonly runs: RunService
}

export function streamHandlers({ runs }: StreamOptions): Handlers<'stream', HandlerContext> {
  return {
    async startStream({ body }, { caller }) {
      const run = await runs.start(body ?? {}, caller)
      return control(run, 'started', `Generation of ${run.total} entries started.`)
    },

    async pauseStream(_input, { caller }) {
      const run = await runs.pause(caller)
      return control(run, 'paused', `Generation paused at sequence ${run.position}.`)
    },

    async resumeStream({ body }, { caller }) {
      const run = await runs.resume(body?.stream_id, caller)
      return control(run, 'resumed', 'Generation resumed.')
    },

    async stopStream(_input, { caller }) {
      const run = await runs.stop(caller)
      return control(run, 'stopped', `Generation stopped after ${run.position} entries.`)
    },

    async triggerPattern({ params }, { caller }) {
      const { run, pattern, sequence } = await runs.trigger(params.pattern, caller)
      const message = `${pattern} takes effect at sequence ${sequence}.`
      const body = { status: 'triggered', success: true, message, stream_id: run.streamId, pattern, sequence } as const
      return { status: 200, body }
    },

    listPatterns: () => ({ status: 200, body: { patterns: [...patternList] } }),
  }
}

function control(run: LiveRun, status: ControlResult['status'], message: string) {
  const body: ControlResult = { status, success: true, message, stream_id: run.streamId }
  return { status: 200, body } as const
}
