import { expect, it } from 'vitest'
import { killImports } from './testing/killed-imports.ts'

it('an import that is killed ten times and started again ends like one that nobody killed', async () => {
  const { kills, lost, different } = await killImports(10, 60, Math.random)
  expect({ kills, lost, different }).toEqual({ kills: 10, lost: [], different: [] })
}, 400_000)
