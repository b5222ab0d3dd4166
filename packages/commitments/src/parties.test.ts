import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { documentParties, partiesOf } from './parties.ts'
import { statement } from './testing/lake.ts'

const titled = (title: string, body = 'They met.', url = '') =>
  read(`---\ntitle: "${title}"\nsource_url: ${url}\n---\n\n${body}`)

test('a document speaks for the governments that its head names', () => {
  expect(documentParties(statement('They met.'))).toEqual(['XO', 'XV'])
})

test('without a head that says so, for those of its title, its opening and its publisher', () => {
  expect(documentParties(titled('Joint Statement of Norway and Kenya'))).toEqual(['NO', 'KE'])
  expect(
    documentParties(titled('Joint Statement', 'Prime Minister Ask of Norway met President Bem of Kenya.')),
  ).toEqual(['NO', 'KE'])
  expect(documentParties(titled('Readout with Norway', 'They met.', 'https://www.whitehouse.gov/a'))).toEqual(
    ['US', 'NO'],
  )
  expect(documentParties(titled('Statement of the G7 Leaders'))).toEqual(['g7'])
})

test('a document that names nobody speaks for nobody known', () => {
  expect(documentParties(titled('A walk by the lake'))).toEqual([])
})

test('a commitment is of those whom its subject names, else of all', () => {
  const record = statement('They met.')
  const all = ['XO', 'XV']
  expect(partiesOf('Vell', record, all)).toEqual(['XV'])
  expect(partiesOf('The leaders', record, all)).toEqual(all)
  expect(partiesOf(null, record, all)).toEqual(all)
  expect(partiesOf('The governments of Norway and Kenya', record, all)).toEqual(['NO', 'KE'])
  expect(partiesOf('The European Union', record, all)).toEqual(['eu'])
})
