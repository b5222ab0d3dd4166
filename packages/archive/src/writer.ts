/** Work that is done in portions: what comes while one is under way waits and makes the next. */

/** As many as are written together: the more, the less each costs, and the longer others wait for their turn. */
const mostAtOnce = 32

interface Waiting<T, R> {
  readonly coming: Promise<T>
  come: { readonly value: T } | null
  readonly result: PromiseWithResolvers<R>
}

/**
 * Writes what it is given in the order in which it was given, as many together as have come.
 *
 * @param write gives a result for each, in order; where it fails, all of the portion do
 *
 * @example
 * const give = inPortions(async (portion: readonly number[]) => portion.map((one) => one * 2))
 * await Promise.all([give(Promise.resolve(1)), give(Promise.resolve(2))]) // [2, 4]
 */
export function inPortions<T, R>(
  write: (portion: readonly T[]) => Promise<readonly R[]>,
): (coming: Promise<T>) => Promise<R> {
  const queue: Waiting<T, R>[] = []
  let isWorking = false

  async function work(): Promise<void> {
    isWorking = true
    for (let first = queue[0]; first !== undefined; first = queue[0]) {
      try {
        await first.coming
      } catch (error) {
        queue.shift()
        first.result.reject(error)
        continue
      }
      await writeTogether(takeCome(queue))
    }
    isWorking = false
  }

  async function writeTogether(portion: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await write(portion.flatMap(({ come }) => come ?? []).map(({ value }) => value))
      for (const [index, result] of results.entries()) portion[index]?.result.resolve(result)
    } catch (error) {
      for (const { result } of portion) result.reject(error)
    }
  }

  return (coming) => {
    const waiting: Waiting<T, R> = { coming, come: null, result: Promise.withResolvers<R>() }
    coming.then(
      (value) => {
        waiting.come = { value }
      },
      () => {},
    )
    queue.push(waiting)
    if (!isWorking) work()
    return waiting.result.promise
  }
}

/** Takes off what has come, up to the first that has not. */
function takeCome<T, R>(queue: Waiting<T, R>[]): Waiting<T, R>[] {
  const missing = queue.findIndex(({ come }) => come === null)
  return queue.splice(0, Math.min(mostAtOnce, missing === -1 ? queue.length : missing))
}
