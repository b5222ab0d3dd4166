import { expect, test } from 'vitest'
import { growth, slack } from './growth.ts'

const steps = (count: number): void => {
  let left = count
  while (left > 0) left -= 1
}

test('what grows with the length is within the slack, what grows with its square is not', () => {
  expect(growth(steps, (units) => units * 1e7, 3)).toBeLessThan(slack)
  expect(growth(steps, (units) => units ** 2 * 1e7, 2)).toBeGreaterThan(slack)
})
