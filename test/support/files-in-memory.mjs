import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'

const memory = '/dev/shm'
const bytesMin = 4 * 1024 ** 3

/**
 * Lets the files of tests be in memory, where the machine has such a directory of some size: they are small, nobody needs
 * them after a power cut, and waiting for the disk is most of what tests of storage do. The slow suite uses the disk.
 */
export default function setup() {
  if (!existsSync(memory)) return
  const { bavail, bsize } = statfsSync(memory)
  if (bavail * bsize < bytesMin) return
  const directory = mkdtempSync(`${memory}/tallymill-tests-`)
  // PostgreSQL runs as another user, and has a directory of its own in there.
  chmodSync(directory, 0o711)
  process.env.TEST_FILES = directory
  return () => rmSync(directory, { recursive: true, force: true })
}
