import type { CommandResults } from '../../contract/mod.ts'
import { keyspaceLimits } from '../limits.ts'
import type { SortedSets } from '../port/keyspace.ts'
import { type Area, distanceInside, stretchesOf } from '../pure/geo-area.ts'
import { latitudeMax, metresIn, type Point, pointOf, type Unit } from '../pure/geohash.ts'
import { refuse } from './handler.ts'

interface SearchOptions {
  readonly key: string
  readonly with_dist: boolean
  readonly with_coord: boolean
  readonly count?: number
  readonly sort?: 'ASC' | 'DESC'
}

interface Found {
  readonly member: string
  readonly point: Point
  readonly metres: number
}

/** A point that a search can begin at. @throws invalid_payload */
export function checkedPoint(point: Point): Point {
  const isOnMap = Math.abs(point.lat) <= latitudeMax && Math.abs(point.lon) <= 180
  return isOnMap ? point : refuse(`must lie between latitudes of ${latitudeMax} and longitudes of 180`)
}

/** Places inside an area: the nearest `count`, or the furthest, when they are counted and not all wanted. */
export async function search(
  sortedSets: SortedSets,
  area: Area,
  unit: Unit,
  { key, with_dist, with_coord, count, sort }: SearchOptions,
): Promise<CommandResults['geospatial.geosearch']> {
  const found = await inside(sortedSets, key, area)
  if (sort === 'DESC') found.sort((one, other) => other.metres - one.metres)
  else if (sort === 'ASC' || count !== undefined) found.sort((one, other) => one.metres - other.metres)
  const results = found.slice(0, count).map(({ member, point, metres }) => ({
    member,
    ...(with_dist ? { distance: metres / metresIn(unit) } : {}),
    ...(with_coord ? { coord: point } : {}),
  }))
  return { results }
}

async function inside(sortedSets: SortedSets, key: string, area: Area): Promise<Found[]> {
  const stretches = await Promise.all(
    stretchesOf(area).map((range) => sortedSets.rangeByScore(key, range, keyspaceLimits.elementsMax)),
  )
  return stretches.flat().flatMap(({ member, score }) => {
    if (!Number.isInteger(score)) return []
    const point = pointOf(score)
    const metres = distanceInside(area, point)
    return metres === undefined ? [] : [{ member, point, metres }]
  })
}
