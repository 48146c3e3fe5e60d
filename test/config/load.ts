import { loadSettings, type Settings } from '../../src/config/mod.ts'

interface Given {
  readonly argv?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
}

/** Settings of a machine with 4 cores that has nothing but what is given. */
export function load({ argv = [], env = {}, files = {} }: Given): Settings {
  return loadSettings({
    argv,
    env,
    cpuCores: 4,
    readFile(path) {
      const text = files[path]
      if (text === undefined) throw new Error(`ENOENT: no such file, open '${path}'`)
      return text
    },
  })
}
