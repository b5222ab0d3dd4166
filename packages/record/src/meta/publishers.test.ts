import { expect, test } from 'vitest'
import { countryOf, publisherOf } from './publishers.ts'

test.each([
  ['https://www.whitehouse.gov/a', 'The White House', 'US'],
  ['https://bidenwhitehouse.archives.gov/a', 'The White House', 'US'],
  ['https://pm.gc.ca/en/a', 'Prime Minister of Canada', 'CA'],
  ['https://www.gob.mx/presidencia', 'Government of Mexico', 'MX'],
  ['https://www.gov.uk/a', 'Government of the United Kingdom', 'GB'],
])('%s is published by %s', (address, name, country) => {
  expect(publisherOf(address)).toBe(name)
  expect(countryOf(address)).toBe(country)
})

test.each([
  'https://notwhitehouse.gov/a',
  'https://whitehouse.gov.example/a',
  'https://lake.example/whitehouse.gov',
  'nowhere',
  null,
])('%s tells no publisher', (address) => {
  expect(publisherOf(address)).toBeNull()
  expect(countryOf(address)).toBeNull()
})
