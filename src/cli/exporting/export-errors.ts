/** The directory holds no export that can be read. */
export class ExportReadError extends Error {}

/** A file of the export is damaged: it says something that no export says, at this place. */
export class ExportFaultError extends Error {
  /** @param at Line of a text file or row of a Parquet file, from 1. */
  constructor(file: string, at: number, message: string) {
    super(`${file}, ${file.endsWith('.parquet') ? 'row' : 'line'} ${at}: ${message}`)
  }
}
