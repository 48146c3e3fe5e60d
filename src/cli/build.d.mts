/** Builds `dist/` when a source is newer than it; gives whether it built. */
export function build(): Promise<boolean>
