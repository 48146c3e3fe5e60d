/** Which native library speaks SQLite. Both have the API of better-sqlite3 12; only the part used here is described. */
import { createRequire } from 'node:module'

export interface NativeStatement {
  readonly reader: boolean
  all(parameters: readonly unknown[]): unknown[]
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint }
}

export interface NativeDatabase {
  readonly inTransaction: boolean
  prepare(sql: string): NativeStatement
  /** Runs statements until each has nothing more to do. */
  exec(sql: string): unknown
  close(): void
}

export interface SqliteBinding {
  readonly name: 'better-sqlite3' | 'libsql'
  open(path: string): NativeDatabase
}

/** How modules are found; a test passes its own. */
export interface ModuleSource {
  /** The installed version of a package, undefined when it is absent. */
  version(name: string): string | undefined
  /** What the package exports. */
  load(name: string): unknown
}

const requireModule = createRequire(import.meta.url)

const installedModules: ModuleSource = {
  version(name) {
    try {
      const { version } = requireModule(`${name}/package.json`) as { version: string }
      return version
    } catch {
      return undefined
    }
  },
  load: (name) => requireModule(name) as unknown,
}

// 13 installs on Node 20 and then ends the process with a segmentation fault, so the version is looked at first.
const betterSqliteMajor = '12'

/** Gives better-sqlite3 12 where it is installed and works, because it writes faster, and libsql everywhere else. */
export function loadBinding(modules: ModuleSource = installedModules): SqliteBinding {
  if (modules.version('better-sqlite3')?.split('.')[0] === betterSqliteMajor) {
    try {
      const binding = bindingOf('better-sqlite3', modules.load('better-sqlite3'))
      // The native part is loaded by the first database: one that was not compiled for this Node fails here.
      binding.open(':memory:').close()
      return binding
    } catch {
      // Installed but not usable; libsql is always there.
    }
  }
  return bindingOf('libsql', modules.load('libsql'))
}

function bindingOf(name: SqliteBinding['name'], loaded: unknown): SqliteBinding {
  const Native = loaded as new (path: string) => NativeDatabase
  return { name, open: (path) => new Native(path) }
}
