/** Bar charts as inline SVG: no script, no resource from elsewhere. */

export interface Bar {
  readonly label: string
  readonly value: number
  /** Drawn as a tick across the bar where given. */
  readonly expected?: number
}

const width = 400
const height = 170
const foot = 24
const head = 14

/** Text that is safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

const fixed = (value: number): string => value.toFixed(1)

function barMarkup(bar: Bar, index: number, step: number, scale: (value: number) => number, named: boolean): string {
  const left = index * step + step * 0.12
  const across = step * 0.76
  const top = scale(bar.value)
  const tick =
    bar.expected === undefined
      ? ''
      : `<rect class="expected" x="${fixed(left - 2)}" y="${fixed(scale(bar.expected) - 1)}" width="${fixed(across + 4)}" height="2"/>`
  const label = named
    ? `<text x="${fixed(left + across / 2)}" y="${height - 8}" text-anchor="middle">${escapeHtml(bar.label)}</text>`
    : ''
  const title = `<title>${escapeHtml(`${bar.label}: ${bar.value}`)}</title>`
  const body = `<rect class="bar" x="${fixed(left)}" y="${fixed(top)}" width="${fixed(across)}" height="${fixed(height - foot - top)}">${title}</rect>`
  return body + tick + label
}

/** Width of a character of a name, with the gap after it shared out. */
const characterWidth = 8.5

/** Every how many bars one can be named without running into the next. */
function namedEvery(bars: readonly Bar[], step: number): number {
  return Math.ceil((Math.max(1, ...bars.map(({ label }) => label.length)) * characterWidth) / step)
}

/** A chart of bars from zero. Where there is no room for all names, only some bars are named. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(0, ...bars.map(({ value, expected }) => Math.max(value, expected ?? 0)))
  const scale = (value: number): number => height - foot - (most > 0 ? (value / most) * (height - foot - head) : 0)
  const step = width / Math.max(1, bars.length)
  const naming = namedEvery(bars, step)
  const drawn = bars.map((bar, index) => barMarkup(bar, index, step, scale, index % naming === 0)).join('')
  const view = `viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}"`
  return `<figure><figcaption>${escapeHtml(title)}</figcaption><svg ${view}>${drawn}</svg></figure>`
}
