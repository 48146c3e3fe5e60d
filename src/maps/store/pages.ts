import { loadBytesMax, loadRowsMax } from '../limits.ts'

export interface Table<Row> {
  readonly name: string
  readonly columns: string
  /** What a row must be to be read; all of them where it is left out. */
  readonly where?: string
  /** Columns by which rows are read, and their values of a row. No two rows are equal in them. */
  readonly order: readonly string[]
  readonly place: (row: Row) => readonly (string | number)[]
  /** What is before every row. */
  readonly start: readonly (string | number)[]
  /** The column of bytes, where a row can be large. */
  readonly bytes?: string
}

type Read = <Row>(text: string, parameters: readonly unknown[]) => Promise<readonly Row[]>

/**
 * Reads a table from its first row to its last. A page has at most `loadRowsMax` rows and `loadBytesMax` bytes, but at
 * least one row: it is measured before it is read, which costs little, since neither engine fetches bytes to count them.
 */
export async function* pagesOf<Row>(read: Read, table: Table<Row>): AsyncGenerator<readonly Row[]> {
  const { name, columns, order, place, start, where = 'true' } = table
  const by = order.join(', ')
  const rest = `from ${name} where ${where} and (${by}) > (${order.map(() => '?').join(', ')}) order by ${by} limit ?`
  const sizeText = `select coalesce(sum(length(bytes)), 0) as size from (select ${table.bytes} as bytes ${rest}) as page`
  const isLarge = async (after: readonly unknown[], count: number): Promise<boolean> => {
    if (count === 1 || !table.bytes) return false
    const [row] = await read<{ readonly size: number | string }>(sizeText, [...after, count])
    return Number(row?.size) > loadBytesMax
  }
  let after = start
  for (let count = loadRowsMax; ; count = Math.min(loadRowsMax, count * 2)) {
    while (await isLarge(after, count)) count = Math.ceil(count / 2)
    const page = await read<Row>(`select ${columns} ${rest}`, [...after, count])
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < count) return
    after = place(last)
  }
}
