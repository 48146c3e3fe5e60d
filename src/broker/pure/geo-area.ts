/** Circles and boxes on the surface: which numbers of `geohash.ts` may lie in one, and whether a place does. */
import { columnOf, degreesOf, distanceMetres, interleaved, latitudeMax, type Point, rowOf } from './geohash.ts'

export type Area =
  | { readonly shape: 'circle'; readonly center: Point; readonly radiusMetres: number }
  | { readonly shape: 'box'; readonly center: Point; readonly widthMetres: number; readonly heightMetres: number }

interface ScoreStretch {
  readonly min: number
  readonly max: number
}

/** An area is covered by at most this many cells of one size per stretch of longitudes. */
const cellsMax = 16
/** Keeps what lies on the edge inside, whatever the last bits of a sine say; a tenth of a metre. */
const marginDegrees = 1e-6
const radians = Math.PI / 180

/** Tells how far a place is from the centre, in metres; undefined when it lies outside. */
export function distanceInside(area: Area, point: Point): number | undefined {
  const { center } = area
  const distance = distanceMetres(center, point)
  if (area.shape === 'circle') return distance <= area.radiusMetres ? distance : undefined
  const northward = distanceMetres(center, { lat: point.lat, lon: center.lon })
  const eastward = distanceMetres({ lat: point.lat, lon: center.lon }, point)
  return northward <= area.heightMetres / 2 && eastward <= area.widthMetres / 2 ? distance : undefined
}

/** Stretches of numbers, both ends included, in order and apart, that hold every place of the area and some around it. */
export function stretchesOf(area: Area): readonly ScoreStretch[] {
  const { south, north, halfWidth } = bounds(area)
  if (south > latitudeMax || north < -latitudeMax) return []
  const rows = [rowOf(south), rowOf(north)] as const
  const stretches = longitudes(area.center.lon, halfWidth).flatMap(([west, east]) =>
    covering(rows, [columnOf(west), columnOf(east)]),
  )
  return joined(stretches.sort((one, other) => one.min - other.min))
}

function bounds(area: Area): { south: number; north: number; halfWidth: number } {
  const { lat } = area.center
  const isCircle = area.shape === 'circle'
  const halfHeight = degreesOf(isCircle ? area.radiusMetres : area.heightMetres / 2) + marginDegrees
  const south = lat - halfHeight
  const north = lat + halfHeight
  if (south <= -90 || north >= 90) return { south, north, halfWidth: 180 }
  const arc = degreesOf(isCircle ? area.radiusMetres : area.widthMetres / 2)
  if (isCircle) return { south, north, halfWidth: wideness(Math.sin(arc * radians) / Math.cos(lat * radians), 1) }
  const furthest = Math.max(Math.abs(south), Math.abs(north))
  if (arc >= 180) return { south, north, halfWidth: 180 }
  return { south, north, halfWidth: wideness(Math.sin((arc / 2) * radians) / Math.cos(furthest * radians), 2) }
}

/** Degrees of longitude to either side, from the sine of the `part`th part of them. */
function wideness(sine: number, part: number): number {
  if (!(sine < 1)) return 180
  return Math.min(180, (part * Math.asin(sine)) / radians + marginDegrees)
}

/** One stretch of longitudes, or two where it goes over the date line. */
function longitudes(lon: number, halfWidth: number): readonly (readonly [west: number, east: number])[] {
  if (halfWidth >= 180) return [[-180, 180]]
  const west = lon - halfWidth
  const east = lon + halfWidth
  if (west < -180) return [[-180, east], [west + 360, 180]] // biome-ignore format: pairs read better in a line
  if (east > 180) return [[-180, east - 360], [west, 180]] // biome-ignore format: as above
  return [[west, east]]
}

type Span = readonly [from: number, to: number]

/** The smallest cells of which few enough cover the rectangle. */
function covering(rows: Span, columns: Span): ScoreStretch[] {
  let size = 1
  while (cellCount(rows, size) * cellCount(columns, size) > cellsMax) size *= 2
  const stretches: ScoreStretch[] = []
  for (let row = Math.floor(rows[0] / size); row <= Math.floor(rows[1] / size); row += 1) {
    for (let column = Math.floor(columns[0] / size); column <= Math.floor(columns[1] / size); column += 1) {
      const min = interleaved(row * size, column * size)
      stretches.push({ min, max: min + size * size - 1 })
    }
  }
  return stretches
}

function cellCount([from, to]: Span, size: number): number {
  return Math.floor(to / size) - Math.floor(from / size) + 1
}

/** Of cells in order: those that touch or are the same become one stretch. */
function joined(stretches: readonly ScoreStretch[]): readonly ScoreStretch[] {
  const result: { min: number; max: number }[] = []
  for (const { min, max } of stretches) {
    const last = result.at(-1)
    if (last !== undefined && min <= last.max + 1) last.max = Math.max(last.max, max)
    else result.push({ min, max })
  }
  return result
}
