import { expect, test } from 'vitest'
import { inPortions } from './writer.ts'

test('what comes while a portion is written makes the next one, in the order in which it was given', async () => {
  const portions: number[][] = []
  const first = Promise.withResolvers<void>()
  const give = inPortions(async (portion: readonly number[]) => {
    portions.push([...portion])
    if (portions.length === 1) await first.promise
    return portion.map((one) => one * 2)
  })
  const late = Promise.withResolvers<number>()
  const results = [
    give(Promise.resolve(1)),
    give(Promise.resolve(2)),
    give(late.promise),
    give(Promise.resolve(4)),
  ]
  await new Promise((resolve) => setTimeout(resolve))
  first.resolve()
  await results[1]
  late.resolve(3)
  expect(await Promise.all(results)).toEqual([2, 4, 6, 8])
  expect(portions.flat()).toEqual([1, 2, 3, 4])
  expect(portions.at(-1)).toEqual([3, 4])
})

test('what never comes fails alone, and what cannot be written fails with its portion', async () => {
  const give = inPortions(async (portion: readonly string[]) => {
    if (portion.includes('bad')) throw new Error('refused')
    return portion
  })
  const lost = give(Promise.reject(new Error('lost')))
  await expect(lost).rejects.toThrow('lost')
  await expect(give(Promise.resolve('bad'))).rejects.toThrow('refused')
  expect(await give(Promise.resolve('good'))).toBe('good')
})

test('no portion holds more than 32', async () => {
  const sizes: number[] = []
  const give = inPortions(async (portion: readonly number[]) => {
    sizes.push(portion.length)
    return portion
  })
  await Promise.all(Array.from({ length: 100 }, (_, index) => give(Promise.resolve(index))))
  expect(Math.max(...sizes)).toBe(32)
  expect(sizes.reduce((sum, size) => sum + size)).toBe(100)
})
