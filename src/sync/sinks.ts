/** The sinks of runs that are change logs: master data, then entries. */
import { type NumberedRow, RowLog, type RowLogOptions } from './row-log.ts'

/** As runs give it (`src/runs/sinks/master-data.ts`). */
interface MasterData {
  readonly tables: readonly string[]
  units(table: string): number
  step(table: string): number
  rows(table: string, from: number, to: number): Promise<readonly { readonly id: string; readonly json: string }[]>
}

/** As runs ask for it (`src/runs/sinks/sink.ts`). */
export interface ChangeLogSink {
  position(): Promise<number>
  begin(masters: MasterData, signal: AbortSignal): Promise<void>
  write(parcels: readonly { readonly value: unknown }[], fromSequence: number, signal: AbortSignal): Promise<void>
}

export interface ChangeLogSinkIdentity {
  readonly id: string
  readonly request: { readonly tenant: string; readonly tables?: readonly string[] | undefined }
}

const entryTable = 'journal_entries'
/** Entries of one unit of work: bounds how long it holds everyone up. */
const entriesPerUnit = 500

/** Gives what makes the sinks of runs. They are no clients: no policy holds for them, and what they write stands. */
export function changeLogSinks(options: RowLogOptions): (identity: ChangeLogSinkIdentity) => ChangeLogSink {
  return ({ id, request }) => {
    const log = new RowLog(options, { id, tenant: request.tenant })
    const isWanted = (table: string): boolean => request.tables?.includes(table) ?? true
    return {
      position: () => log.reached('entries'),
      begin: (masters, signal) => writeMasters(log, masters, isWanted, signal),
      async write(parcels, fromSequence, signal) {
        for (let begin = 0; begin < parcels.length; begin += entriesPerUnit) {
          const part = parcels.slice(begin, begin + entriesPerUnit)
          const first = fromSequence + begin
          const rows = isWanted(entryTable) ? part.map(({ value }, k) => entryRow(value, first + k)) : []
          await log.append('entries', first + part.length, rows, signal)
        }
      },
    }
  }
}

/** Units are counted through all tables, also those that are not wanted. */
async function writeMasters(
  log: RowLog,
  masters: MasterData,
  isWanted: (table: string) => boolean,
  signal: AbortSignal,
): Promise<void> {
  const reached = await log.reached('master_units')
  let first = 0
  for (const table of masters.tables) {
    const units = masters.units(table)
    const step = isWanted(table) ? masters.step(table) : units
    for (let from = Math.max(0, reached - first); from < units; from += step) {
      const to = Math.min(units, from + step)
      const found = isWanted(table) ? await masters.rows(table, from, to) : []
      const rows = found.map(({ id, json }): NumberedRow => ({ table, id, json, number: first + from }))
      await log.append('master_units', first + to, rows, signal)
    }
    first += units
  }
}

function entryRow(value: unknown, number: number): NumberedRow {
  const { document_id: id } = value as { readonly document_id: string }
  return { table: entryTable, id, json: JSON.stringify(value), number }
}
