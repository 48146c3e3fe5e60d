/** What every storage must do when it writes; run against each engine. */
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Failure } from '../../src/errors.ts'
import { type Storage, type WriteTransaction, writerLimits } from '../../src/storage/mod.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'
import { addMark, createMarks, nextTurn, type OpenOptions, type OpenStorage, readMarks, until } from './fixtures.ts'

type Case = (storage: Storage) => Promise<void>

const code = (expected: string) => expect.objectContaining({ code: expected })
const marks = (count: number): string[] => Array.from({ length: count }, (_, index) => `m${index}`)
const never = <T>(): Promise<T> => new Promise<T>(() => {})

/** Defines the suite for one engine and gives the number of its cases. */
export function writerSuite(engine: string, open: OpenStorage): number {
  const cases: Parameters<Add>[] = []
  for (const define of [groupingCases, isolationCases, misuseCases, failureCases, limitCases, closingCases])
    define((...added) => cases.push(added))
  describe(`${engine}: writer`, () => {
    test.each(cases)('%s', async (_title, body, options) => {
      const storage = await open(options)
      try {
        await createMarks(storage)
        await body(storage)
      } finally {
        await storage.close()
      }
    })
  })
  return cases.length
}

type Add = (title: string, body: Case, options?: OpenOptions) => void

function groupingCases(add: Add): void {
  add('units of one turn share one transaction and keep their order', async (storage) => {
    const before = storage.statistics()
    await Promise.all(marks(500).map((mark) => storage.write((tx) => addMark(tx, mark))))
    const after = storage.statistics()
    expect(after.transactions - before.transactions).toBe(1)
    expect(after.committed - before.committed).toBe(500)
    expect(await readMarks(storage)).toEqual(marks(500))
  })

  add('units that arrive while a transaction runs share the next one', async (storage) => {
    const before = storage.statistics().transactions
    let release: (() => void) | undefined
    const first = storage.write(async (tx) => {
      await addMark(tx, 'first')
      await new Promise<void>((resolve) => {
        release = resolve
      })
    })
    await until(() => release !== undefined)
    const later = marks(40).map((mark) => storage.write((tx) => addMark(tx, mark)))
    expect(storage.statistics().pending).toBe(40)
    release?.()
    await Promise.all([first, ...later])
    expect(storage.statistics().transactions - before).toBe(2)
    expect(await readMarks(storage)).toEqual(['first', ...marks(40)])
  })

  add('callers that write again when acknowledged go on sharing', async (storage) => {
    const before = storage.statistics().transactions
    const caller = async (name: string) => {
      for (const mark of marks(20)) await storage.write((tx) => addMark(tx, `${name}-${mark}`))
    }
    await Promise.all(marks(25).map(caller))
    expect(storage.statistics().transactions - before).toBe(20)
    expect(await readMarks(storage)).toHaveLength(500)
  })

  add(
    'a group is cut at its limit',
    async (storage) => {
      const before = storage.statistics().transactions
      await Promise.all(marks(21).map((mark) => storage.write((tx) => addMark(tx, mark))))
      expect(storage.statistics().transactions - before).toBe(3)
      expect(await readMarks(storage)).toEqual(marks(21))
    },
    { limits: { ...writerLimits, groupUnitsMax: 10 } },
  )

  add('promises resolve in the order of submission, failing ones among them', async (storage) => {
    const settled: number[] = []
    const units = marks(30).map((mark, index) =>
      storage
        .write(async (tx) => (index % 3 === 0 ? Promise.reject(new Error(mark)) : addMark(tx, mark)))
        .catch(() => {})
        .then(() => settled.push(index)),
    )
    await Promise.all(units)
    expect(settled).toEqual(marks(30).map((_, index) => index))
  })
}

function isolationCases(add: Add): void {
  add('a failing unit is undone alone and its caller gets its own error', async (storage) => {
    const before = storage.statistics()
    const cause = new Error('mine')
    const results = await Promise.allSettled([
      storage.write((tx) => addMark(tx, 'a')),
      storage.write(async (tx) => {
        await addMark(tx, 'b')
        throw cause
      }),
      storage.write((tx) => addMark(tx, 'c')),
    ])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((results[1] as PromiseRejectedResult).reason).toBe(cause)
    expect(await readMarks(storage)).toEqual(['a', 'c'])
    const { committed, rejected, transactions } = storage.statistics()
    expect([committed - before.committed, rejected - before.rejected, transactions - before.transactions]).toEqual([
      2, 1, 1,
    ])
    expect(storage.health()).toBe('ok')
  })

  add('a unit that breaks a constraint, or throws before it awaits, takes no other with it', async (storage) => {
    const results = await Promise.allSettled([
      storage.write((tx) => addMark(tx, 'a')),
      storage.write((tx) => addMark(tx, 'a')),
      storage.write(() => {
        throw new Error('synchronous')
      }),
      storage.write((tx) => addMark(tx, 'b')),
    ])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(await readMarks(storage)).toEqual(['a', 'b'])
  })

  add('a unit may catch the failure of a statement and go on', async (storage) => {
    await storage.write(async (tx) => {
      await addMark(tx, 'a')
      await addMark(tx, 'a').catch(() => addMark(tx, 'instead'))
    })
    expect(await readMarks(storage)).toEqual(['a', 'instead'])
  })

  add('a unit sees what the units before it wrote, and gives a value', async (storage) => {
    const count = async (tx: WriteTransaction) => {
      const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM marks`.execute(tx)
      return rows[0]?.n
    }
    const [, seen] = await Promise.all([storage.write((tx) => addMark(tx, 'a')), storage.write(count)])
    expect(seen).toBe(1)
  })

  add('a reader sees nothing of an open transaction, and everything once it is acknowledged', async (storage) => {
    let seenInside: string[] = []
    await storage.write(async (tx) => {
      await addMark(tx, 'a')
      seenInside = await readMarks(storage)
    })
    expect(seenInside).toEqual([])
    expect(await readMarks(storage)).toEqual(['a'])
  })

  add('the reader cannot write, and neither it nor a unit can stream', async (storage) => {
    await expect(sql`INSERT INTO marks (mark) VALUES ('a')`.execute(storage.reader)).rejects.toThrow()
    const first = async ({ reader }: { readonly reader: Storage['reader'] }) => {
      for await (const row of reader.selectFrom('runs').selectAll().stream()) return row
    }
    await expect(first(storage)).rejects.toThrow(/page/)
    await expect(storage.write((tx) => first({ reader: tx }))).rejects.toThrow(/page/)
    expect(await readMarks(storage)).toEqual([])
  })
}

function misuseCases(add: Add): void {
  add('a query after the end of its unit is refused', async (storage) => {
    let leaked: WriteTransaction | undefined
    await storage.write(async (tx) => {
      leaked = tx
      await addMark(tx, 'a')
    })
    await storage.write(async (tx) => {
      await expect(addMark(leaked!, 'late')).rejects.toThrow(/has ended/)
      await addMark(tx, 'b')
    })
    expect(await readMarks(storage)).toEqual(['a', 'b'])
  })

  add('a query that a unit does not await belongs to it or is refused', async (storage) => {
    const cause = new Error('after')
    const failing = storage.write((tx) => {
      addMark(tx, 'not awaited').catch(() => {})
      return Promise.reject(cause)
    })
    await Promise.all([expect(failing).rejects.toBe(cause), storage.write((tx) => addMark(tx, 'b'))])
    expect(await readMarks(storage)).toEqual(['b'])
  })

  add('a unit cannot end the shared transaction', async (storage) => {
    for (const statement of ['COMMIT', 'rollback', ' BEGIN', 'SAVEPOINT x', 'RELEASE unit', 'END']) {
      const neighbour = storage.write((tx) => addMark(tx, `beside ${statement}`))
      const misuse = storage.write((tx) => sql.raw(statement).execute(tx))
      await expect(misuse).rejects.toThrow(/cannot control/)
      await neighbour
    }
    expect(await readMarks(storage)).toHaveLength(6)
  })

  add('a value that a column cannot hold is refused before it reaches the engine', async (storage) => {
    for (const value of [true, undefined, Number.NaN, Infinity, { a: 1 }, new Date(0), 'a\0b', 2n ** 63n]) {
      await expect(storage.write((tx) => sql`INSERT INTO marks (mark) VALUES (${value})`.execute(tx))).rejects.toThrow(
        /parameter 1/,
      )
      await expect(sql`SELECT ${value}`.execute(storage.reader)).rejects.toThrow(/parameter 1/)
    }
    expect(await readMarks(storage)).toEqual([])
  })
}

function failureCases(add: Add): void {
  add('when the commit fails nothing is acknowledged, and the next transaction is sound', async (storage) => {
    await storage.write(async (tx) => {
      await sql`CREATE TABLE owner (id INTEGER PRIMARY KEY)`.execute(tx)
      await sql`CREATE TABLE owned (id INTEGER REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED)`.execute(tx)
    })
    const before = storage.statistics()
    const own = new Error('own')
    const group = await Promise.allSettled([
      storage.write((tx) => addMark(tx, 'a')),
      // Found out only by the commit, when this unit has long succeeded.
      storage.write((tx) => sql`INSERT INTO owned (id) VALUES (7)`.execute(tx)),
      storage.write(() => Promise.reject(own)),
      storage.write((tx) => addMark(tx, 'b')),
    ])
    const reasons = group.map((result) => (result as PromiseRejectedResult).reason)
    expect(reasons).toEqual([code('internal_error'), code('internal_error'), own, code('internal_error')])
    expect((reasons[0] as Failure).cause).toBeInstanceOf(Error)
    expect(storage.health()).toBe('failed')
    expect(storage.statistics().rejected - before.rejected).toBe(4)
    expect(storage.statistics().transactions).toBe(before.transactions)
    await storage.write((tx) => addMark(tx, 'c'))
    expect(storage.health()).toBe('ok')
    expect(await readMarks(storage)).toEqual(['c'])
  })
}

function limitCases(add: Add): void {
  add(
    'as many units as the queue holds may wait; one more is refused',
    async (storage) => {
      const waiting = marks(5).map((mark) => storage.write((tx) => addMark(tx, mark)))
      const refused = storage.write((tx) => addMark(tx, 'one too many'))
      await expect(refused).rejects.toEqual(code('overloaded'))
      await Promise.all(waiting)
      await storage.write((tx) => addMark(tx, 'again'))
      expect(await readMarks(storage)).toEqual([...marks(5), 'again'])
    },
    { limits: { ...writerLimits, pendingUnitsMax: 5 } },
  )

  const clock = simulatedEnvironment()
  add(
    'a unit that takes too long is undone and refused further queries; the others go on',
    async (storage) => {
      let leaked: WriteTransaction | undefined
      const stuck = storage.write(async (tx) => {
        await addMark(tx, 'stuck')
        leaked = tx
        return never<void>()
      })
      const next = storage.write((tx) => addMark(tx, 'next'))
      await until(() => leaked !== undefined)
      await clock.advance(writerLimits.unitMsMax - 1)
      expect(await readMarks(storage)).toEqual([])
      await Promise.all([expect(stuck).rejects.toThrow(/longer than/), clock.advance(1), next])
      await expect(addMark(leaked!, 'late')).rejects.toThrow(/has ended/)
      expect(await readMarks(storage)).toEqual(['next'])
      expect(clock.pendingTimers()).toBe(0)
    },
    { environment: clock },
  )

  add(
    'a long group lets the event loop turn between its units, inside its one transaction',
    async (storage) => {
      const before = storage.statistics().transactions
      let turns = 0
      let running = true
      const count = async () => {
        for (; running; turns += 1) await nextTurn()
      }
      const look = async () => {
        while (running) {
          await nextTurn()
          expect([0, 50]).toContain((await readMarks(storage)).length)
        }
      }
      const beside = Promise.all([count(), look()])
      await Promise.all(marks(50).map((mark) => storage.write((tx) => addMark(tx, mark))))
      running = false
      await beside
      expect(turns).toBeGreaterThan(40)
      expect(storage.statistics().transactions - before).toBe(1)
    },
    { limits: { ...writerLimits, turnMsMax: 0 } },
  )
}

function closingCases(add: Add): void {
  add('flush resolves once everything before it is settled, and not earlier', async (storage) => {
    const settled: string[] = []
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    storage.write((tx) => held.then(() => addMark(tx, 'a'))).then(() => settled.push('a'))
    storage.write(() => Promise.reject(new Error('b'))).catch(() => settled.push('b'))
    const flushed = storage.flush().then(() => settled.push('flushed'))
    for (let turn = 0; turn < 20; turn += 1) await nextTurn()
    expect(settled).toEqual([])
    release()
    await flushed
    expect(settled.sort()).toEqual(['a', 'b', 'flushed'])
    expect(await readMarks(storage)).toEqual(['a'])
    await storage.flush()
  })

  add('flush does not wait for callers that never stop writing', async (storage) => {
    let flushed = false
    const restless = async () => {
      for (let index = 0; !flushed; index += 1) await storage.write((tx) => addMark(tx, `m${index}`))
    }
    const writing = restless()
    await storage.flush().then(() => {
      flushed = true
    })
    await writing
  })

  add('close makes durable what waits, then refuses, and may be called twice', async (storage) => {
    const waiting = Promise.all(marks(10).map((mark) => storage.write((tx) => addMark(tx, mark))))
    const closing = storage.close()
    await expect(storage.write((tx) => addMark(tx, 'late'))).rejects.toEqual(code('shutting_down'))
    await Promise.all([waiting, closing, storage.close()])
    expect(storage.statistics()).toMatchObject({ committed: 11, rejected: 0, pending: 0 })
    await expect(readMarks(storage)).rejects.toThrow(/closed/)
  })
}
