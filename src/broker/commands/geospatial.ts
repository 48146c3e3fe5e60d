import type { CommandPayloads } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'
import type { SortedSets } from '../port/keyspace.ts'
import type { Area } from '../pure/geo-area.ts'
import { distanceMetres, geohashOf, isUnit, metresIn, type Point, pointOf, scoreOf } from '../pure/geohash.ts'
import { checkedPoint, search } from './geo-search.ts'
import { type Family, oneOf, type Parts, refuse } from './handler.ts'
import { typeStatistics } from './type-statistics.ts'

/** Places are members of a sorted set, their geohash of 52 bits is the score. */
export function geospatialCommands(parts: Parts): Family<'geospatial'> {
  const { sortedSets } = parts.engine
  return {
    'geospatial.geoadd': async ({ key, locations, nx, xx, ch }) => {
      if (nx && xx) refuse("must NOT have 'nx' and 'xx'")
      const members = locations.map(({ member, lat, lon }) => ({ member, score: scoreOf({ lat, lon }) }))
      const { added, changed } = await sortedSets.add(key, members, { only: nx ? 'new' : xx ? 'known' : undefined })
      return { key, added: ch ? changed : added }
    },
    'geospatial.geodist': async ({ key, member1, member2, unit }) => {
      const [from, to] = await pointsOf(sortedSets, key, [member1, member2])
      if (from === undefined || to === undefined) return { distance: null, unit }
      return { distance: distanceMetres(from, to) / metresIn(unit), unit }
    },
    'geospatial.geopos': async ({ key, members }) => {
      return { coordinates: (await pointsOf(sortedSets, key, members)).map((point) => point ?? null) }
    },
    'geospatial.geohash': async ({ key, members }) => {
      const points = await pointsOf(sortedSets, key, members)
      return { geohashes: points.map((point) => (point === undefined ? null : geohashOf(point))) }
    },
    ...searchCommands(sortedSets),
    'geospatial.stats': () => typeStatistics(parts, 'geospatial', 'sorted_set'),
  }
}

type Searching = 'geospatial.georadius' | 'geospatial.georadiusbymember' | 'geospatial.geosearch'

function searchCommands(sortedSets: SortedSets): Pick<Family<'geospatial'>, Searching> {
  const circle = (center: Point, radius: number, unit: 'm' | 'km' | 'mi' | 'ft') =>
    ({ shape: 'circle', center, radiusMetres: radius * metresIn(unit) }) as const
  return {
    'geospatial.georadius': (payload) => {
      const center = checkedPoint({ lat: payload.center_lat, lon: payload.center_lon })
      return search(sortedSets, circle(center, payload.radius, payload.unit), payload.unit, payload)
    },
    'geospatial.georadiusbymember': async (payload) => {
      const center = await placeOf(sortedSets, payload.key, payload.member)
      return search(sortedSets, circle(center, payload.radius, payload.unit), payload.unit, payload)
    },
    'geospatial.geosearch': async (payload) => {
      const { area, unit } = await areaOf(sortedSets, payload)
      return search(sortedSets, area, unit, payload)
    },
  }
}

async function areaOf(sortedSets: SortedSets, payload: CommandPayloads['geospatial.geosearch']) {
  oneOf(payload, 'from_member', 'from_lonlat')
  oneOf(payload, 'by_radius', 'by_box')
  const { key, from_member, from_lonlat, by_radius, by_box } = payload
  const unit = (by_radius ?? by_box)!.at(-1)
  if (!isUnit(unit)) return refuse('the unit must be one of m, km, mi, ft')
  const metres = (by_radius ?? by_box)!.slice(0, -1).map((length) => lengthOf(length) * metresIn(unit))
  const center =
    from_member === undefined
      ? checkedPoint({ lon: from_lonlat![0]!, lat: from_lonlat![1]! })
      : await placeOf(sortedSets, key, from_member)
  const [first, second] = metres as [number, number]
  const area: Area =
    by_radius !== undefined
      ? { shape: 'circle', center, radiusMetres: first }
      : { shape: 'box', center, widthMetres: first, heightMetres: second }
  return { area, unit }
}

function lengthOf(length: number | string): number {
  return typeof length === 'number' && length > 0 ? length : refuse('a length must be a number greater than 0')
}

async function placeOf(sortedSets: SortedSets, key: string, member: string): Promise<Point> {
  const [point] = await pointsOf(sortedSets, key, [member])
  return point ?? fail('key_not_found', 'There is no such member.', { key, member })
}

async function pointsOf(
  sortedSets: SortedSets,
  key: string,
  members: readonly string[],
): Promise<readonly (Point | undefined)[]> {
  const scores = await sortedSets.scores(key, members)
  return scores.map((score) => (score === undefined ? undefined : pointOf(placeable(score))))
}

/** A sorted set that was not made of places may hold any score. */
function placeable(score: number): number {
  const isPlace = Number.isInteger(score) && score >= 0 && score < 2 ** 52
  return isPlace ? score : fail('wrong_type', 'The key holds scores that are no places.')
}
