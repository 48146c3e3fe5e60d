/** Where a bar is drawn: a terminal, or a log that gets a line now and then. */
export interface BarOutput {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

export interface Progress {
  readonly current: number
  readonly total: number
  /** Entries per second. */
  readonly rate: number
}

const cells = 30
const labelWidth = 24
const count = new Intl.NumberFormat('en-US')

/** One line that says how far a generation is: share, counts, rate and the time left. */
export function barLine({ current, total, rate }: Progress): string {
  const share = Math.min(1, current / total)
  const filled = Math.round(share * cells)
  const bar = '█'.repeat(filled) + '░'.repeat(cells - filled)
  const percent = `${(share * 100).toFixed(1).padStart(5)} %`
  const eta = current >= total ? 'done' : rate > 0 ? `ETA ${duration((total - current) / rate)}` : 'ETA --'
  return `${bar} ${percent}  ${count.format(current)} / ${count.format(total)}  ${count.format(Math.round(rate))}/s  ${eta}`
}

/** Draws progress: in place on a terminal, as lines at each tenth elsewhere. */
export class ProgressBar {
  readonly #output: BarOutput
  readonly #label: string
  #tenth = -1

  /** `label` stands before the bar; '' for a bar alone. */
  constructor(output: BarOutput, label: string) {
    this.#output = output
    this.#label = label === '' ? '' : `${label.padEnd(labelWidth)} `
  }

  show(progress: Progress): void {
    if (this.#output.isTTY) {
      this.#output.write(`\r\x1b[2K${this.#label}${barLine(progress)}`)
      return
    }
    const tenth = Math.floor((progress.current / progress.total) * 10)
    if (tenth === this.#tenth) return
    this.#tenth = tenth
    this.#output.write(`${this.#label}${barLine(progress)}\n`)
  }

  end(): void {
    if (this.#output.isTTY) this.#output.write('\n')
  }
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
