/** What a process that runs tests does first; a worker thread is given its options, and runs built files. */
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  const { register } = await import('tsx/esm/api')
  register()
  // Not before: the loader keeps what it has compiled where temporary files are, from run to run.
  if (process.env.TEST_FILES !== undefined) process.env.TMPDIR = process.env.TEST_FILES
}
