import { describe, expect, it } from 'vitest'
import { type Area, distanceInside, stretchesOf } from '../../../src/broker/pure/geo-area.ts'
import {
  distanceMetres,
  geohashOf,
  latitudeMax,
  metresIn,
  type Point,
  pointOf,
  scoreOf,
} from '../../../src/broker/pure/geohash.ts'
import { below, draw } from '../../../src/generation/randomness.ts'

const palermo = { lat: 38.115556, lon: 13.361389 }
const catania = { lat: 37.502669, lon: 15.087269 }
const stored = (point: Point): Point => pointOf(scoreOf(point))

describe('geohash', () => {
  it('gives the geohashes of the published examples', () => {
    expect(geohashOf(stored(palermo))).toBe('sqc8b49rny0')
    expect(geohashOf(stored(catania))).toBe('sqdtr74hyu0')
  })

  it('gives the scores of the published examples', () => {
    expect(scoreOf(palermo)).toBe(3479099956230698)
    expect(scoreOf(catania)).toBe(3479447370796909)
  })

  it('gives the distance of the published example, in every unit', () => {
    const metres = distanceMetres(stored(palermo), stored(catania))
    expect(metres.toFixed(4)).toBe('166274.1516')
    expect((metres / metresIn('km')).toFixed(4)).toBe('166.2742')
    expect((metres / metresIn('mi')).toFixed(4)).toBe('103.3182')
    expect((metres / metresIn('ft')).toFixed(1)).toBe('545518.9')
  })

  it('finds a place again less than a metre away, at the corners too', () => {
    for (const lat of [-latitudeMax, -1, 0, 52.52, latitudeMax]) {
      for (const lon of [-180, -0.1, 0, 13.405, 180]) {
        expect(distanceMetres({ lat, lon }, stored({ lat, lon })), `${lat} ${lon}`).toBeLessThan(1)
      }
    }
  })
})

const seed = 20260731
const at = (index: number, salt: number): number => below(draw(seed, index, salt), 1_000_000) / 1_000_000
const anyPoint = (index: number): Point => ({
  lat: (at(index, 1) * 2 - 1) * latitudeMax,
  lon: at(index, 2) * 360 - 180,
})

function anyArea(index: number): Area {
  const size = 10 ** (1 + at(index, 3) * 6.2)
  const center = index % 5 === 0 ? { lat: 84.9, lon: 179.9 } : anyPoint(index + 50_000)
  if (index % 2 === 0) return { shape: 'circle', center, radiusMetres: size }
  return { shape: 'box', center, widthMetres: size * 2, heightMetres: size * (0.1 + at(index, 4)) }
}

/** Places around the centre, as those far away would never lie near an edge. */
function near(area: Area, index: number): Point {
  const reach = (area.shape === 'circle' ? area.radiusMetres : area.widthMetres) / 80_000
  const lat = Math.max(-latitudeMax, Math.min(latitudeMax, area.center.lat + (at(index, 5) * 2 - 1) * reach))
  const lon = area.center.lon + ((at(index, 6) * 2 - 1) * reach) / Math.max(0.05, Math.cos((lat * Math.PI) / 180))
  return stored({ lat, lon: ((((lon + 180) % 360) + 360) % 360) - 180 })
}

function missed(cover: typeof stretchesOf): number {
  let count = 0
  for (let index = 0; index < 400; index += 1) {
    const area = anyArea(index)
    const stretches = cover(area)
    for (let place = 0; place < 50; place += 1) {
      const point = place % 10 === 0 ? stored(anyPoint(index * 100 + place)) : near(area, index * 100 + place)
      const score = scoreOf(point)
      const isCovered = stretches.some(({ min, max }) => score >= min && score <= max)
      if (distanceInside(area, point) !== undefined && !isCovered) count += 1
    }
  }
  return count
}

describe('areas', () => {
  it(`cover every place that lies inside, over the date line and near the poles too (seed ${seed})`, () => {
    expect(missed(stretchesOf)).toBe(0)
  })

  it('would be found wanting if a stretch were left out', () => {
    expect(missed((area) => stretchesOf(area).slice(1))).toBeGreaterThan(0)
  })

  it('ask for a few stretches only, in order and apart', () => {
    for (let index = 0; index < 400; index += 1) {
      const stretches = stretchesOf(anyArea(index))
      expect(stretches.length).toBeLessThanOrEqual(32)
      for (let next = 1; next < stretches.length; next += 1) {
        expect(stretches[next]!.min).toBeGreaterThan(stretches[next - 1]!.max + 1)
      }
    }
  })

  it('ask for little around a small circle', () => {
    const total = stretchesOf({ shape: 'circle', center: { lat: 52.5, lon: 13.4 }, radiusMetres: 1000 }).reduce(
      (sum, { min, max }) => sum + max - min + 1,
      0,
    )
    expect(total / 2 ** 52).toBeLessThan(1e-6)
  })

  it('tell the distance of what lies inside and nothing of what does not', () => {
    const circle: Area = { shape: 'circle', center: { lat: 37, lon: 15 }, radiusMetres: 200_000 }
    expect((distanceInside(circle, stored(palermo))! / 1000).toFixed(4)).toBe('190.4424')
    expect((distanceInside(circle, stored(catania))! / 1000).toFixed(4)).toBe('56.4413')
    expect(distanceInside({ ...circle, radiusMetres: 100_000 }, stored(palermo))).toBeUndefined()
    const box: Area = { shape: 'box', center: circle.center, widthMetres: 400_000, heightMetres: 100_000 }
    expect(distanceInside(box, stored(palermo))).toBeUndefined()
    expect(distanceInside({ ...box, heightMetres: 400_000 }, stored(palermo))).toBeDefined()
  })
})
