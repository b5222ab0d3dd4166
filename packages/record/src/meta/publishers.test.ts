import { expect, test } from 'vitest'
import { publisherOf } from './publishers.ts'

test.each([
  ['https://www.whitehouse.gov/a', 'The White House'],
  ['https://bidenwhitehouse.archives.gov/a', 'The White House'],
  ['https://pm.gc.ca/en/a', 'Prime Minister of Canada'],
  ['https://www.gob.mx/presidencia', 'Government of Mexico'],
  ['https://www.gov.uk/a', 'Government of the United Kingdom'],
])('%s is published by %s', (address, name) => {
  expect(publisherOf(address)).toBe(name)
})

test.each([
  'https://notwhitehouse.gov/a',
  'https://whitehouse.gov.example/a',
  'https://lake.example/whitehouse.gov',
  'nowhere',
  null,
])('%s tells no publisher', (address) => {
  expect(publisherOf(address)).toBeNull()
})
