/** The weights in the repository are those that training gives. */
import { existsSync, readFileSync } from 'node:fs'
import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { fitted } from '../eval/logistic.ts'
import { codedDocuments } from '../eval/shared.ts'
import { train } from '../eval/training.ts'

const file = 'packages/commitments/src/coding/weights.json'

test('training gives the weights that are kept, to the byte', (context) => {
  if (!existsSync('../shared/gold')) return context.skip('../shared/gold is not beside the project')
  const documents = codedDocuments().map(({ source, name, gold }) => ({
    record: read(source, { name }),
    gold,
  }))
  expect(`${JSON.stringify(train(documents), null, 2)}\n`).toBe(readFileSync(file, 'utf8'))
})

test('examples move weights away from what is believed, the firmer the belief the less', () => {
  const examples = [
    { features: ['will'], isRight: true },
    { features: ['would'], isRight: false },
  ]
  const believed = (firmness: number) => fitted(examples, { bias: 0, of: () => 0, firmness }).cues.will ?? 0
  expect(believed(1)).toBeGreaterThan(0.1)
  expect(believed(100)).toBeLessThan(believed(1))
})
