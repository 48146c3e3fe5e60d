/** A record of a table with the place where it stands. */
export interface ReadRow {
  readonly value: Readonly<Record<string, unknown>>
  readonly file: string
  /** Line of a text file or row of a Parquet file, from 1. */
  readonly at: number
}
